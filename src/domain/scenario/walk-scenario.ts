import type { Choice, Scenario } from '../../schemas/scenario.ts';
import { choose, offeredAt } from './choose.ts';
import { startOf, type State } from './scenario-state.ts';

/** One state that can come about, and what can be done in it. */
export type WalkedState = Readonly<{
  state: State;
  /** How many different paths lead to this very state. */
  paths: number;
  ways: readonly Readonly<{ choice: Choice; next: string }>[];
}>;

/** Every state of a scenario that can come about, by its key; a state comes before those that it leads to. */
export type Walk = ReadonlyMap<string, WalkedState>;

/** What tells two states apart. */
export function stateKey({ place, meters }: State): string {
  return `${place} ${Object.entries(meters)
    .map(([id, value]) => `${id}=${String(value)}`)
    .join(' ')}`;
}

/**
 * Walks every state that choices can lead to, and counts the paths to each.
 *
 * @param scenario one without loops: else this doesn't end
 */
export function walkScenario(scenario: Pick<Scenario, 'start' | 'meters' | 'scenes'>): Walk {
  const found = new Map<string, { state: State; ways: { choice: Choice; next: string }[] }>();
  const inReverse: string[] = [];
  function visit(state: State): string {
    const key = stateKey(state);
    if (found.has(key)) return key;
    const ways: { choice: Choice; next: string }[] = [];
    found.set(key, { state, ways });
    for (const choice of offeredAt(scenario, state)) ways.push({ choice, next: visit(choose(choice, state)) });
    inReverse.push(key);
    return key;
  }
  const first = visit(startOf(scenario));

  const paths = new Map([[first, 1]]);
  const walk = new Map<string, WalkedState>();
  for (const key of inReverse.reverse()) {
    const { state, ways } = found.get(key) ?? { state: startOf(scenario), ways: [] };
    const here = paths.get(key) ?? 0;
    for (const { next } of ways) paths.set(next, (paths.get(next) ?? 0) + here);
    walk.set(key, { state, paths: here, ways });
  }
  return walk;
}
