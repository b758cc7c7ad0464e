import { closest } from '../closest.ts';
import type { Problem } from '../problem.ts';

/** What an id must be one of. */
export type Choice = Readonly<{
  /** In the singular, with its article: `a term of the glossary`. */
  what: string;
  /** `null` when the list couldn't be read, so that nothing can be said. */
  ids: ReadonlySet<string> | null;
  /** Where the list stands, as it fits in "add it to …". */
  listedIn: string;
}>;

/** A problem when an id isn't one of those that it must be one of. */
export function unknownId(id: string, at: Readonly<{ file: string; line: number }>, choice: Choice): readonly Problem[] {
  if (choice.ids === null || choice.ids.has(id)) return [];
  const meant = closest(id, choice.ids);
  const advice = meant === null ? 'Correct it' : `Did you mean "${meant}"? Correct it`;
  return [{ ...at, message: `"${id}" isn't ${choice.what}.`, cure: `${advice}, or add it to ${choice.listedIn}.` }];
}
