import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** Front matter of sessions and methods that doesn't match what a script has: roles, preparation, steps, questions, pitfalls, what to observe. */
export function scriptWords({ sessions, methods }: Content): readonly Problem[] {
  return [...sessions, ...methods].flatMap(({ structure, pages }) => {
    if (structure === null) return [];
    const { roles, preparation, steps, questions, pitfalls, observe } = structure.data;
    return [...pages.values()].flatMap(({ words: file }) => {
      if (file === null) return [];
      const covers = (
        what: string,
        path: keyof typeof file.data,
        ids: readonly string[],
        words: Readonly<Record<string, unknown>>,
      ) => uncoveredIds(file, { what, ids, structure: structure.file, path: [path], words });
      return [
        ...covers('role', 'roles', roles, file.data.roles),
        ...covers('piece of preparation', 'preparation', preparation, file.data.preparation),
        ...covers(
          'step',
          'steps',
          steps.map(({ id }) => id),
          file.data.steps,
        ),
        ...covers('question', 'questions', questions, file.data.questions),
        ...covers('pitfall', 'pitfalls', pitfalls, file.data.pitfalls),
        ...covers('point to observe', 'observe', observe, file.data.observe),
      ];
    });
  });
}
