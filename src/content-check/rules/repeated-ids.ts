import type { Problem } from '../problem.ts';
import type { Path } from '../value-at.ts';
import type { DataFile } from '../yaml-file.ts';

/** An id in a file, with its path there. */
export type PlacedId = Readonly<{ id: string; path: Path }>;

/** Places in a list of ids, or of entries that have an id. */
export function placed(entries: readonly (string | Readonly<{ id: string }>)[], path: Path): readonly PlacedId[] {
  return entries.map((entry, at) =>
    typeof entry === 'string' ? { id: entry, path: [...path, at] } : { id: entry.id, path: [...path, at, 'id'] },
  );
}

/**
 * A problem for each id that stands a second time among ids that must differ.
 *
 * @param what what the ids name, in the singular: `question`
 */
export function repeatedIds(file: DataFile<unknown>, ids: readonly PlacedId[], what: string): readonly Problem[] {
  const first = new Map<string, number>();
  return ids.flatMap(({ id, path }) => {
    const line = file.lineAt(path);
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, line);
      return [];
    }
    return [
      {
        file: file.file,
        line,
        message: `The ${what} "${id}" stands here a second time; the first is on line ${before}.`,
        cure: 'Give one of them another id, or take one out.',
      },
    ];
  });
}
