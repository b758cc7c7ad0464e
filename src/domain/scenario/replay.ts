import type { Choice, Scenario } from '../../schemas/scenario.ts';
import { choose, offeredAt } from './choose.ts';
import { startOf, type State } from './scenario-state.ts';

/** One choice that was made: in which state, what else was offered there, and the state it led to. */
export type Step = Readonly<{ before: State; offered: readonly Choice[]; choice: Choice; after: State }>;

/** What became of a list of choices: the steps, the state they lead to, and the choices that could not be made any more. */
export type Replay = Readonly<{ steps: readonly Step[]; state: State; left: readonly string[] }>;

/**
 * Makes choices one after the other, from the start. Where one isn't offered (any more) it stops: that choice and those behind it are `left`.
 *
 * @param path ids of choices, in the order in which they were made
 */
export function replay(scenario: Pick<Scenario, 'start' | 'meters' | 'scenes'>, path: readonly string[]): Replay {
  const steps: Step[] = [];
  let state = startOf(scenario);
  for (const [at, id] of path.entries()) {
    const offered = offeredAt(scenario, state);
    const choice = offered.find((one) => one.id === id);
    if (!choice) return { steps, state, left: path.slice(at) };
    const after = choose(choice, state);
    steps.push({ before: state, offered, choice, after });
    state = after;
  }
  return { steps, state, left: [] };
}
