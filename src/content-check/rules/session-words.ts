import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** Front matter of sessions that doesn't match their roles and steps. */
export function sessionWords({ sessions }: Content): readonly Problem[] {
  return sessions.flatMap(({ structure, pages }) => {
    if (structure === null) return [];
    const { roles, steps } = structure.data;
    const stepIds = steps.map(({ id }) => id);
    return [...pages.values()].flatMap(({ words: file }) => {
      if (file === null) return [];
      return [
        ...uncoveredIds(file, { what: 'role', ids: roles, structure: structure.file, path: ['roles'], words: file.data.roles }),
        ...uncoveredIds(file, { what: 'step', ids: stepIds, structure: structure.file, path: ['steps'], words: file.data.steps }),
      ];
    });
  });
}
