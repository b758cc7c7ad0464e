import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arrowMove } from '../../../../src/domain/map/arrow-move.ts';

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

describe('arrowMove', () => {
  test.each([
    ['ArrowRight', false, { closeness: 42, conflict: 60 }],
    ['ArrowLeft', false, { closeness: 38, conflict: 60 }],
    ['ArrowUp', false, { closeness: 40, conflict: 62 }],
    ['ArrowDown', true, { closeness: 40, conflict: 50 }],
    ['ArrowRight', true, { closeness: 50, conflict: 60 }],
  ] as const)('%s, with Shift: %s', (key, far, spot) => {
    expect(arrowMove({ closeness: 40, conflict: 60 }, key, far)).toEqual(spot);
  });

  test.each(['Enter', ' ', 'a', 'constructor', 'Home'])('leaves the key "%s" to the page', (key) => {
    expect(arrowMove({ closeness: 40, conflict: 60 }, key, false)).toBeNull();
  });

  test('never leads off the map, and reaches every edge', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), (presses) => {
        const end = presses.reduce((spot, [key, far]) => arrowMove(spot, key, far) ?? spot, { closeness: 51, conflict: 3 });
        for (const value of Object.values(end)) expect(value >= 0 && value <= 100 && Number.isInteger(value)).toBe(true);
      }),
    );
    let spot = { closeness: 51, conflict: 3 };
    for (let press = 0; press < 60; press += 1) spot = arrowMove(spot, 'ArrowLeft', false) ?? spot;
    expect(spot.closeness).toBe(0);
  });
});
