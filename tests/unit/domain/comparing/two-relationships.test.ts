import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { otherRelationships, twoRelationships } from '../../../../src/domain/comparing/two-relationships.ts';
import { asked, parallelScan, result, someAnswers } from './example-results.ts';

/** An own side with a score of 25 a step on trust, and one answer on friction. */
const withAnswers = (about: string, trusts: 1 | 2 | 3 | 4 | 5, clashes: 1 | 2 | 3 | 4 | 5 | 'unknown') =>
  result({ id: `mirror/${about}`, about, answers: { trusts, doubts: trusts === 5 ? 1 : 5, clashes } });

describe('twoRelationships', () => {
  test.each([
    { name: 'returns in both when both are high', one: 5, other: 4, is: 'both' },
    { name: 'returns in both when both are low', one: 1, other: 2, is: 'both' },
    { name: 'returns in both when both are in between', one: 3, other: 3, is: 'both' },
    { name: 'belongs to the match when one is high and one low', one: 5, other: 1, is: 'match' },
    { name: 'belongs to the match when one is high and one in between', one: 4, other: 3, is: 'match' },
    { name: 'is not known when a number is missing', one: 4, other: 'unknown', is: 'unknown' },
  ] as const)('what $name', ({ one, other, is }) => {
    const two = twoRelationships(parallelScan, withAnswers('N.', 5, one), withAnswers('M.', 5, other));
    expect(two?.inCommon).toEqual({ trust: 'both', friction: is });
  });

  test('gives the scores of the first and of the second', () => {
    const two = twoRelationships(parallelScan, withAnswers('N.', 5, 1), withAnswers('M.', 1, 5));
    expect(two?.profiles.map((profile) => profile['friction']?.score)).toEqual([0, 100]);
  });

  test.each([
    { name: 'one person twice', other: result({ about: ' n. ' }) },
    { name: 'someone without a nickname', other: result({ about: ' ' }) },
    { name: 'another version', other: result({ about: 'M.', version: 1 }) },
    { name: 'the other side', other: asked({ about: 'M.' }) },
    { name: 'a side that the scan doesn’t have', other: result({ about: 'M.', perspective: 'neighbour' }) },
  ])('does not compare with $name', ({ other }) => {
    expect(twoRelationships(parallelScan, result(), other)).toBeNull();
    expect(twoRelationships(parallelScan, other, result())).toBeNull();
    expect(otherRelationships(parallelScan, [result(), other], result())).toEqual([]);
  });

  test('finds the same in common in both directions', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (one, other) => {
        const [n, m] = [result({ answers: one }), result({ about: 'M.', answers: other })];
        const [there, back] = [twoRelationships(parallelScan, n, m), twoRelationships(parallelScan, m, n)];
        expect(back?.inCommon).toEqual(there?.inCommon);
        expect(back?.profiles.toReversed()).toEqual(there?.profiles);
      }),
    );
  });
});

describe('otherRelationships', () => {
  test('offers the latest result about every other person, the latest first', () => {
    const results = [
      result({ id: 'n', sequence: 8 }),
      result({ id: 'm-before', about: 'M.', sequence: 2 }),
      result({ id: 'm-after', about: 'm.', sequence: 4 }),
      result({ id: 'k', about: 'K.', sequence: 6 }),
      asked({ about: 'L.' }),
    ];
    expect(otherRelationships(parallelScan, results, result()).map(({ id }) => id)).toEqual(['k', 'm-after']);
  });
});
