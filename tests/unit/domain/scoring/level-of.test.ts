import { describe, expect, test } from 'vitest';

import { displayScore, levelOf } from '../../../../src/domain/scoring/level-of.ts';

describe('levelOf', () => {
  test.each([
    [0, 'low'],
    [35, 'low'],
    [35.01, 'between'],
    [64.99, 'between'],
    [65, 'high'],
    [100, 'high'],
    [null, null],
  ] as const)('reads %s as %s', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });
});

describe('displayScore', () => {
  test.each([
    [37.5, 38],
    [62.5, 63],
    [66.66, 67],
    [33.3, 33],
    [0, 0],
    [100, 100],
  ])('shows %d as %d, rounded half up', (score, shown) => {
    expect(displayScore(score)).toBe(shown);
  });
});
