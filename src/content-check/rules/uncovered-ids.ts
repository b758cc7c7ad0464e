import { closest } from '../closest.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../value-at.ts';
import type { DataFile } from '../yaml-file.ts';

/** A group of words, and the ids that it must have words for. */
export type Group = Readonly<{
  /** What the ids name, in the singular: `outcome`. */
  what: string;
  /** The ids of the structure. */
  ids: readonly string[];
  /** The file in which the structure stands, relative to the project. */
  structure: string;
  /** The path of the group in the file of words. */
  path: Path;
  /** The group itself; `undefined` when it is not there. */
  words: Readonly<Record<string, unknown>> | undefined;
}>;

/** Problems where words lack an id of the structure, or have one that the structure doesn't. */
export function uncoveredIds(file: DataFile<unknown>, { what, ids, structure, path, words = {} }: Group): readonly Problem[] {
  const group = path.length === 0 ? 'this file' : `"${path.map(String).join(' › ')}"`;
  const given = Object.keys(words);
  const known = new Set(ids);
  const spare = given.filter((id) => !known.has(id));
  const missing = [...known].filter((id) => !given.includes(id));
  return [
    ...missing.map((id) => {
      const other = closest(id, spare);
      return {
        file: file.file,
        line: file.lineAt(path),
        message: `The ${what} "${id}" has no words here.`,
        cure: `Add "${id}" to ${group}${other === null ? '' : `, or correct "${other}" if that is what it should be`}: it stands in ${structure}.`,
      };
    }),
    ...spare.map((id) => {
      const other = closest(id, missing);
      return {
        file: file.file,
        line: file.lineAt([...path, id]),
        message: `There is no ${what} "${id}" in ${structure}.`,
        cure: `${other === null ? 'Take it out' : `Call it "${other}", take it out`}, or add it to ${structure}.`,
      };
    }),
  ];
}
