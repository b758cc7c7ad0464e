import type { Scenario } from '../../schemas/scenario.ts';
import { choose, offeredAt } from './choose.ts';
import type { State } from './scenario-state.ts';
import { stateKey } from './walk-scenario.ts';

/** Gives the ids of the endings that can still be reached from a state; remembers what it worked out. */
export type EndingsAhead = (state: State) => ReadonlySet<string>;

/** A function that tells which endings are still open, for one scenario without loops. */
export function endingsAhead(scenario: Pick<Scenario, 'scenes'>): EndingsAhead {
  const known = new Map<string, ReadonlySet<string>>();
  function ahead(state: State): ReadonlySet<string> {
    const key = stateKey(state);
    const found = known.get(key);
    if (found) return found;
    const choices = offeredAt(scenario, state);
    const endings = new Set(
      choices.length === 0 ? [state.place] : choices.flatMap((choice) => [...ahead(choose(choice, state))]),
    );
    known.set(key, endings);
    return endings;
  }
  return ahead;
}
