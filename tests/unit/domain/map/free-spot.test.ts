import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { freeSpot } from '../../../../src/domain/map/free-spot.ts';
import { MOST_PEOPLE } from '../../../../src/domain/map/name-problem.ts';
import { middle, type Spot } from '../../../../src/domain/map/place.ts';

const spot = fc.record({ closeness: fc.integer({ min: 0, max: 100 }), conflict: fc.integer({ min: 0, max: 100 }) });

describe('freeSpot', () => {
  test('is the middle of an empty map, and of one on which the middle is free', () => {
    expect(freeSpot([])).toEqual(middle);
    expect(freeSpot([{ closeness: 80, conflict: 20 }])).toEqual(middle);
  });

  test('is a little aside where someone stands in the middle', () => {
    const { closeness, conflict } = freeSpot([middle]);
    expect(Math.hypot(closeness - 50, conflict - 50)).toBe(10);
  });

  test('gives as many people as a map holds a spot of their own, one after another', () => {
    const people: Spot[] = [];
    for (let count = 0; count < MOST_PEOPLE; count += 1) people.push(freeSpot(people));
    expect(new Set(people.map(({ closeness, conflict }) => `${closeness} ${conflict}`)).size).toBe(MOST_PEOPLE);
  });

  test('is on the map and on nobody, wherever the others stand', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: MOST_PEOPLE }), (people) => {
        const free = freeSpot(people);
        for (const value of [free.closeness, free.conflict]) expect(value >= 0 && value <= 100).toBe(true);
        expect(people).not.toContainEqual(free);
      }),
    );
  });
});
