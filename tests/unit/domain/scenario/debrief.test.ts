import { describe, expect, test } from 'vitest';

import { debrief } from '../../../../src/domain/scenario/debrief.ts';
import { endingsAhead } from '../../../../src/domain/scenario/endings-ahead.ts';
import { replay } from '../../../../src/domain/scenario/replay.ts';
import { turningPoints } from '../../../../src/domain/scenario/turning-points.ts';
import { smallScenario } from './small-scenario.ts';

describe('debrief', () => {
  test('says what each choice changed, and what that came to', () => {
    const { steps, totals } = debrief(smallScenario, ['knock', 'tea']);
    expect(steps.map(({ choice, changes }) => [choice.id, changes])).toEqual([
      ['knock', [{ id: 'strain', from: 2, to: 4, by: 2 }]],
      ['tea', [{ id: 'trust', from: 2, to: 3, by: 1 }]],
    ]);
    expect(totals).toEqual([
      { id: 'trust', from: 2, by: 1, to: 3 },
      { id: 'strain', from: 2, by: 2, to: 4 },
    ]);
  });

  test('of a path that has not begun is empty, and every meter stands where it started', () => {
    const { steps, totals, turningPoints: points } = debrief(smallScenario, []);
    expect([steps, points]).toEqual([[], []]);
    expect(totals.every(({ by }) => by === 0)).toBe(true);
  });
});

describe('turningPoints', () => {
  const ahead = endingsAhead(smallScenario);

  test('weighs effects and endings that only one choice leaves open', () => {
    // Knocking and waiting lie 3 points apart, and each leaves an ending open that the other closes; leaving lies 4 + 1 away, and comes later.
    const points = turningPoints(replay(smallScenario, ['knock', 'ask']).steps, ahead);
    expect(points.map(({ at, other, difference }) => [at, other.id, difference])).toEqual([
      [0, 'wait', 5],
      [1, 'tea', 4],
    ]);
  });

  test('gives the greatest first when only one is wanted, and of equals the earlier', () => {
    const { steps } = replay(smallScenario, ['wait', 'joke']);
    expect(turningPoints(steps, ahead, 1).map(({ at }) => at)).toEqual([0]);
  });

  test('says nothing about a choice that was the only one', () => {
    const { steps } = replay(smallScenario, ['leave']);
    const alone = steps.map((step) => ({ ...step, offered: step.offered.filter(({ id }) => id === step.choice.id) }));
    expect(turningPoints(alone, ahead)).toEqual([]);
  });
});
