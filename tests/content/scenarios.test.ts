import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pathWords } from '../../src/content-check/path-words.ts';
import { parseEntryOf } from '../../src/domain/record/parse-entry.ts';
import { choose, offeredAt } from '../../src/domain/scenario/choose.ts';
import { debrief } from '../../src/domain/scenario/debrief.ts';
import { endingsAhead } from '../../src/domain/scenario/endings-ahead.ts';
import { replay } from '../../src/domain/scenario/replay.ts';
import { scenarioReport } from '../../src/domain/scenario/scenario-report.ts';
import { startOf, type State } from '../../src/domain/scenario/scenario-state.ts';
import { stateKey, walkScenario } from '../../src/domain/scenario/walk-scenario.ts';
import type { Scenario } from '../../src/schemas/scenario.ts';
import { allScenarios } from '../support/all-scenarios.ts';

/** One path to each state of a scenario that can come about. */
function pathsToEveryState(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  function visit(state: State, path: readonly string[]): void {
    if (paths.has(stateKey(state))) return;
    paths.set(stateKey(state), path);
    for (const choice of offeredAt(scenario, state)) visit(choose(choice, state), [...path, choice.id]);
  }
  visit(startOf(scenario), []);
  return paths;
}

/** What stands in the learner's record for a path, once it was kept and read back. */
function keptAndReadBack(id: string, { version }: Scenario, choices: readonly string[]): readonly string[] {
  const entry: unknown = JSON.parse(
    JSON.stringify({ v: 1, at: '2026-11-20T10:00:00.000Z', scenario: id, version, choices, endings: [] }),
  );
  const parsed = parseEntryOf('path', entry);
  return parsed.ok ? parsed.entry.choices : [];
}

describe.each(allScenarios())('the scenario $id', ({ id, structure, words }) => {
  const walk = walkScenario(structure);
  const report = scenarioReport(structure, walk);
  const ahead = endingsAhead(structure);

  test('is as large as a scenario should be', () => {
    expect(report.scenes).toBeGreaterThanOrEqual(12);
    expect(structure.endings.length).toBeGreaterThanOrEqual(3);
    console.table({
      [id]: {
        scenes: report.scenes,
        endings: structure.endings.length,
        states: report.states,
        paths: report.paths,
        shortest: report.shortest,
        longest: report.longest,
        ...Object.fromEntries(
          words.map(({ lang, words: text }) => {
            const { median } = pathWords(structure, text, walk);
            return [`median words ${lang}`, `${String(median)} (${(median / 160).toFixed(1)} min)`];
          }),
        ),
        ...Object.fromEntries(
          Object.entries(report.meters).map(([meter, { lowest, highest }]) => [meter, `${String(lowest)}–${String(highest)}`]),
        ),
      },
    });
    console.table(report.endings);
  });

  test('takes eight to fifteen minutes in each language', () => {
    for (const { words: text } of words) {
      const minutes = pathWords(structure, text, walk).median / 160;
      expect(minutes).toBeGreaterThanOrEqual(8);
      expect(minutes).toBeLessThanOrEqual(15);
    }
  });

  test('comes back in the same state after it was kept, from every state', () => {
    const paths = pathsToEveryState(structure);
    expect(paths.size).toBe(report.states);
    for (const [key, path] of paths) {
      const { state, left } = replay(structure, keptAndReadBack(id, structure, path));
      expect(left).toEqual([]);
      expect(stateKey(state)).toBe(key);
    }
  });

  test('adds up in the debrief to what the meters said on the way, on 10,000 paths', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (picks) => {
        const path: string[] = [];
        let state = startOf(structure);
        for (const pick of picks) {
          const offered = offeredAt(structure, state);
          const choice = offered[pick % Math.max(offered.length, 1)];
          if (!choice) break;
          path.push(choice.id);
          state = choose(choice, state);
        }
        const { steps, totals } = debrief(structure, path, ahead);
        expect(steps).toHaveLength(path.length);
        expect(Object.fromEntries(totals.map((total) => [total.id, total.to]))).toEqual(state.meters);
      }),
      { numRuns: 10_000 },
    );
  });
});

test('all six scenarios of the course are there', () => {
  expect(allScenarios()).toHaveLength(6);
});
