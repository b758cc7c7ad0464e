import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { closest } from '../../../src/content-check/closest.ts';

describe('closest', () => {
  test.each([
    { word: 'minuts', candidates: ['reviewed', 'minutes', 'outcomes'], meant: 'minutes', name: 'a letter left out' },
    { word: 'conflcit', candidates: ['closeness', 'conflict'], meant: 'conflict', name: 'two letters swapped' },
    { word: 'jon', candidates: ['jan', 'jun'], meant: 'jan', name: 'the first of equals' },
    { word: 'ab', candidates: ['axby'], meant: 'axby', name: 'half of the letters added' },
    { word: 'a', candidates: ['axby'], meant: null, name: 'more than half of the letters added' },
    { word: 'willem', candidates: ['mira', 'jan-and-noah'], meant: null, name: 'nothing alike' },
    { word: 'x', candidates: [], meant: null, name: 'no candidates' },
  ])('takes $word for $meant: $name', ({ word, candidates, meant }) => {
    expect(closest(word, candidates)).toBe(meant);
  });

  test('takes a word for itself, wherever it stands', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (candidates, at) => {
        const word = candidates[at % candidates.length] ?? '';
        expect(closest(word, candidates)).toBe(word);
      }),
    );
  });
});
