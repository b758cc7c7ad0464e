import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** Words of modules that don't match their outcomes. */
export function moduleWords({ modules }: Content): readonly Problem[] {
  return modules.flatMap(({ structure, words }) => {
    if (structure === null) return [];
    const ids = structure.data.outcomes;
    return [...words.values()].flatMap((file) =>
      uncoveredIds(file, { what: 'outcome', ids, structure: structure.file, path: ['outcomes'], words: file.data.outcomes }),
    );
  });
}
