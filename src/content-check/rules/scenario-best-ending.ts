import { choose, offeredAt } from '../../domain/scenario/choose.ts';
import { startOf } from '../../domain/scenario/scenario-state.ts';
import type { Choice, Scenario } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { walkedScenarios } from './walked-scenarios.ts';

/** The ending of someone who always chooses by the same rule. */
function endingBy(scenario: Scenario, pick: (offered: readonly Choice[], scene: string) => Choice | undefined): string {
  let state = startOf(scenario);
  for (let choice = pick(offeredAt(scenario, state), state.place); choice;) {
    state = choose(choice, state);
    choice = pick(offeredAt(scenario, state), state.place);
  }
  return state.place;
}

/** Scenarios without a best ending, or with one that needs no thinking: always the first choice, or always the longest, leads there. */
export function scenarioBestEnding(content: Content): readonly Problem[] {
  return walkedScenarios(content).flatMap(({ structure: { file, data, lineAt }, words }) => {
    const best = new Set(data.endings.flatMap((ending) => (ending.best ? [ending.id] : [])));
    if (best.size === 0)
      return [
        {
          file,
          line: lineAt(['endings']),
          message: 'No ending is the best one.',
          cure: 'Add "best: true" to the ending that comes nearest to what the scenario is about.',
        },
      ];
    const first = endingBy(data, (offered) => offered[0]);
    const always = [
      ...(best.has(first) ? [{ file, line: lineAt(['endings']), how: 'first choice', ending: first }] : []),
      ...[...words.values()].flatMap((text) => {
        const lengthOf = (scene: string, { id }: Choice) => text.data.scenes[scene]?.choices[id]?.text.length ?? 0;
        const ending = endingBy(data, (offered, scene) =>
          [...offered].sort((one, two) => lengthOf(scene, two) - lengthOf(scene, one)).at(0),
        );
        return best.has(ending) ? [{ file: text.file, line: text.lineAt(['scenes']), how: 'longest choice', ending }] : [];
      }),
    ];
    return always.map(({ file: where, line, how, ending }) => ({
      file: where,
      line,
      message: `Always taking the ${how} leads to the best ending, "${ending}".`,
      cure: how === 'first choice' ? 'Put choices in another order.' : 'Make another choice on that path the longest.',
    }));
  });
}
