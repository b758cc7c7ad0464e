import { describe, expect, test } from 'vitest';

import { calculate } from '../../support/calculate.ts';

describe('calculate', () => {
  test.each([
    ['100 × (S − C) ÷ (4 × C)', { S: 15, C: 4 }, 68.75],
    ['2 + 3 × 4', {}, 14],
    ['20 − 5 − 3', {}, 12],
    ['100 ÷ 4 × 2', {}, 50],
    ['(1 + 2) × (7 − 3)', {}, 12],
  ])('works out %s', (sum, values, result) => {
    expect(calculate(sum, values)).toBe(result);
  });

  test.each(['1 + x', '(1 + 2', '1 + 2)', '2 *', ''])('refuses "%s"', (sum) => {
    expect(() => calculate(sum, {})).toThrow(Error);
  });
});
