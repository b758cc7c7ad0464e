import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

const uses = ['picture', 'judging'] as const;

/** Steps that use a picture or fragments to judge where there are none, and pictures and fragments that no step uses. */
export function sessionUses({ sessions, methods }: Content): readonly Problem[] {
  return [...sessions, ...methods].flatMap(({ structure }) => {
    if (structure === null) return [];
    const { file, data, lineAt } = structure;
    const given = {
      picture: 'picture' in data ? data.picture : undefined,
      judging: 'judging' in data ? data.judging : undefined,
    };
    return uses.flatMap((use) => {
      const has = given[use] !== undefined;
      const using = data.steps.flatMap((step, at) => (step.uses === use ? [{ id: step.id, at }] : []));
      if (has && using.length === 0)
        return [
          {
            file,
            line: lineAt([use]),
            message: `There is a "${use}", but no step uses it.`,
            cure: `Let a step say "uses: ${use}", or take it out.`,
          },
        ];
      if (has) return [];
      return using.map(({ id, at }) => ({
        file,
        line: lineAt(['steps', at, 'uses']),
        message: `The step "${id}" uses the ${use}, but there is none.`,
        cure: `Say what it is under "${use}" (only sessions have one), or take "uses" out.`,
      }));
    });
  });
}
