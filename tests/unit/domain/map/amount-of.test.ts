import { expect, test } from 'vitest';

import { amountOf } from '../../../../src/domain/map/amount-of.ts';

test.each([
  [0, 'hardly'],
  [19, 'hardly'],
  [20, 'little'],
  [40, 'some'],
  [59, 'some'],
  [60, 'much'],
  [80, 'veryMuch'],
  [100, 'veryMuch'],
] as const)('%d is %s', (value, word) => {
  expect(amountOf(value)).toBe(word);
});
