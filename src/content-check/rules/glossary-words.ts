import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** Words of the glossary that don't match its terms. */
export function glossaryWords({ glossary: { structure, words } }: Content): readonly Problem[] {
  if (structure === null) return [];
  const ids = structure.data.map(({ id }) => id);
  return [...words.values()].flatMap((file) =>
    uncoveredIds(file, { what: 'term', ids, structure: structure.file, path: [], words: file.data }),
  );
}
