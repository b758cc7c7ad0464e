import type { Scenario } from '../../schemas/scenario.ts';
import type { Walk } from './walk-scenario.ts';

/** What a scenario comes to, counted over every state that can come about. */
export type ScenarioReport = Readonly<{
  scenes: number;
  states: number;
  /** How many different paths there are, how many choices the shortest and the longest have. */
  paths: number;
  shortest: number;
  longest: number;
  /** How many paths reach each ending; 0 for one that nobody reaches. */
  endings: Readonly<Record<string, number>>;
  /** The lowest and the highest that each meter stands at on any path. */
  meters: Readonly<Record<string, Readonly<{ lowest: number; highest: number }>>>;
}>;

/** Counts what a walk over a scenario came upon. */
export function scenarioReport({ scenes, endings, meters }: Scenario, walk: Walk): ScenarioReport {
  const states = [...walk.values()];
  const ends = new Map(endings.map(({ id }) => [id, 0]));
  for (const { state, paths } of states) if (ends.has(state.place)) ends.set(state.place, (ends.get(state.place) ?? 0) + paths);

  // From the ends backwards: how many choices are still to come.
  const ahead = new Map<string, { least: number; most: number }>();
  for (const [key, { ways }] of [...walk].reverse()) {
    const next = ways.map((way) => ahead.get(way.next) ?? { least: 0, most: 0 });
    ahead.set(key, {
      least: next.length === 0 ? 0 : 1 + Math.min(...next.map(({ least }) => least)),
      most: next.length === 0 ? 0 : 1 + Math.max(...next.map(({ most }) => most)),
    });
  }
  const first = [...ahead.values()].at(-1) ?? { least: 0, most: 0 };
  return {
    scenes: scenes.length,
    states: states.length,
    paths: [...ends.values()].reduce((sum, count) => sum + count, 0),
    shortest: first.least,
    longest: first.most,
    endings: Object.fromEntries(ends),
    meters: Object.fromEntries(
      meters.map(({ id }) => {
        const values = states.map(({ state }) => state.meters[id] ?? Number.NaN);
        return [id, { lowest: Math.min(...values), highest: Math.max(...values) }];
      }),
    ),
  };
}
