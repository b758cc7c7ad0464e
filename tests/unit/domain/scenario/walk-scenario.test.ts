import { describe, expect, test } from 'vitest';

import { scenarioReport } from '../../../../src/domain/scenario/scenario-report.ts';
import { loopIn, sceneGraph } from '../../../../src/domain/scenario/scene-graph.ts';
import { walkScenario } from '../../../../src/domain/scenario/walk-scenario.ts';
import { smallScenario } from './small-scenario.ts';

describe('walkScenario', () => {
  const walk = walkScenario(smallScenario);

  test('comes upon every state once, with the number of paths to it, before those that it leads to', () => {
    const places = [...walk.values()].map(
      ({ state, paths }) => `${state.place} ${String(state.meters['strain'])} ${String(paths)}`,
    );
    expect(places.toSorted()).toEqual(
      [
        'door 2 1',
        'letter 1 1',
        'letter 2 1',
        'letter 4 1',
        'plan 2 1',
        'plan 3 1',
        'quarrel 5 1',
        'table 2 1',
        'table 4 1',
      ].toSorted(),
    );
    const order = [...walk.keys()];
    for (const [key, { ways }] of walk)
      for (const { next } of ways) expect(order.indexOf(next)).toBeGreaterThan(order.indexOf(key));
  });

  test('is counted up in a report', () => {
    expect(scenarioReport(smallScenario, walk)).toEqual({
      scenes: 2,
      states: 9,
      paths: 6,
      shortest: 1,
      longest: 2,
      endings: { plan: 2, letter: 3, quarrel: 1 },
      meters: { trust: { lowest: 1, highest: 5 }, strain: { lowest: 1, highest: 5 } },
    });
  });
});

describe('loopIn', () => {
  test('finds none where every path ends', () => {
    expect(loopIn(sceneGraph(smallScenario))).toBeNull();
  });

  test.each([
    { name: 'a scene that leads to itself', graph: { a: ['a'] }, loop: ['a', 'a'] },
    {
      name: 'a way round, without the way to it',
      graph: { a: ['b'], b: ['c', 'd'], c: [], d: ['e'], e: ['b'] },
      loop: ['b', 'd', 'e', 'b'],
    },
  ])('finds $name', ({ graph, loop }) => {
    expect(loopIn(new Map(Object.entries(graph)))).toEqual(loop);
  });
});
