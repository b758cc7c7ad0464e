import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { choose, offeredAt } from '../../../../src/domain/scenario/choose.ts';
import { replay } from '../../../../src/domain/scenario/replay.ts';
import { holds, startOf } from '../../../../src/domain/scenario/scenario-state.ts';
import { smallScenario } from './small-scenario.ts';

describe('offeredAt', () => {
  test.each([
    { name: 'leaves out a choice whose condition does not hold', path: ['knock'], offered: ['ask', 'tea'] },
    { name: 'offers it to who built up enough', path: ['wait'], offered: ['ask', 'tea', 'joke'] },
    { name: 'offers nothing at an ending', path: ['leave'], offered: [] },
  ])('$name', ({ path, offered }) => {
    expect(offeredAt(smallScenario, replay(smallScenario, path).state).map(({ id }) => id)).toEqual(offered);
  });
});

describe('choose', () => {
  test.each([
    { name: 'takes the route whose condition holds after the effects', path: ['knock', 'ask'], place: 'quarrel', strain: 5 },
    { name: 'takes the last route where no other holds', path: ['wait', 'ask'], place: 'plan', strain: 3 },
  ])('$name', ({ path, place, strain }) => {
    expect(replay(smallScenario, path).state).toEqual({ place, meters: expect.objectContaining({ strain }) as unknown });
  });

  test('refuses routes of which none holds, which is a fault of the content', () => {
    const nowhere = { effects: {}, to: [{ to: 'plan', when: { trust: { min: 9 } } }] };
    expect(() => choose(nowhere, startOf(smallScenario))).toThrow(RangeError);
  });
});

describe('holds', () => {
  test.each([
    { name: 'without a meter always', condition: {}, held: true },
    { name: 'at the least', condition: { trust: { min: 2 } }, held: true },
    { name: 'not below it', condition: { trust: { min: 3 } }, held: false },
    { name: 'at the most', condition: { trust: { max: 2 } }, held: true },
    { name: 'not above it', condition: { trust: { max: 1 } }, held: false },
    { name: 'only if all of it holds', condition: { trust: { min: 2 }, strain: { min: 3 } }, held: false },
    { name: 'for no meter that is not there', condition: { warmth: { min: 0 } }, held: false },
  ])('$name', ({ condition, held }) => {
    expect(holds(condition, { trust: 2, strain: 2 })).toBe(held);
  });
});

describe('replay', () => {
  test('goes back to the last scene that still offers what was chosen, and gives what is left', () => {
    const { state, steps, left } = replay(smallScenario, ['wait', 'sing', 'tea']);
    expect(state.place).toBe('table');
    expect(steps.map(({ choice }) => choice.id)).toEqual(['wait']);
    expect(left).toEqual(['sing', 'tea']);
  });

  test('leaves a choice that is no longer open to who comes with these meters', () => {
    expect(replay(smallScenario, ['knock', 'joke']).left).toEqual(['joke']);
  });

  test('takes any list of ids without a throw, and gives steps and what is left, nothing lost', () => {
    const ids = fc.constantFrom('wait', 'knock', 'leave', 'ask', 'tea', 'joke', '__proto__', 'constructor', '');
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 6 }), (path) => {
        const { steps, left } = replay(smallScenario, path);
        expect([...steps.map(({ choice }) => choice.id), ...left]).toEqual(path);
      }),
    );
  });
});
