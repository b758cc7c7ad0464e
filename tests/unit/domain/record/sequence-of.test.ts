import { describe, expect, test } from 'vitest';

import { highestSequenceIn, sequenceOf } from '../../../../src/domain/record/sequence-of.ts';

describe('sequenceOf', () => {
  test.each([
    [{ sequence: 12 }, 12],
    [{ sequence: 0 }, 0],
    [{}, 0],
    [{ sequence: -1 }, 0],
    [{ sequence: 1.5 }, 0],
    [{ sequence: '12' }, 0],
    [{ sequence: Infinity }, 0],
    [null, 0],
    ['sequence', 0],
    [undefined, 0],
  ])('of %j is %d', (value, sequence) => {
    expect(sequenceOf(value)).toBe(sequence);
  });
});

describe('highestSequenceIn', () => {
  test('finds the last save among things of all kinds', () => {
    expect(highestSequenceIn([{ sequence: 3 }, 'damaged', { sequence: 7 }, { v: 1 }])).toBe(7);
    expect(highestSequenceIn([])).toBe(0);
  });

  test('has no trouble with very many', () => {
    expect(highestSequenceIn(Array.from({ length: 300_000 }, (_, sequence) => ({ sequence })))).toBe(299_999);
  });
});
