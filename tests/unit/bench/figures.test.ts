import { describe, expect, test } from 'vitest';

import { readBudgets } from '../../../bench/budgets.ts';
import { keepsBudget, kilobytes, median, tableOf } from '../../../bench/figures.ts';

describe('keepsBudget', () => {
  test.each([
    { name: 'bytes at the limit', figure: { measured: 20, budget: 20, unit: 'KB' }, kept: true },
    { name: 'bytes over it', figure: { measured: 20.1, budget: 20, unit: 'KB' }, kept: false },
    { name: 'points at the limit', figure: { measured: 99, budget: 99, unit: 'points' }, kept: true },
    { name: 'points below it', figure: { measured: 98.5, budget: 99, unit: 'points' }, kept: false },
  ] as const)('for $name is $kept', ({ figure, kept }) => {
    expect(keepsBudget({ what: 'it', ...figure })).toBe(kept);
  });
});

describe('median', () => {
  test.each([
    { values: [3], middle: 3 },
    { values: [100, 97, 99], middle: 99 },
    { values: [9, 10], middle: 9.5 },
  ])('of $values is $middle', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  test('of nothing does not exist', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

test('kilobytes have 1,000 bytes and one decimal', () => {
  expect([0, 49, 50, 20_480].map(kilobytes)).toEqual([0, 0, 0.1, 20.5]);
});

test('the table marks what is over', () => {
  const table = tableOf([
    { what: 'page', measured: 12.3, budget: 20, unit: 'KB' },
    { what: 'speed', measured: 90, budget: 99, unit: 'points' },
  ]);
  expect(table).toContain('| page | 12.3 | ≤ 20 | KB | kept |');
  expect(table).toContain('| speed | 90 | ≥ 99 | points | **over** |');
});

test('the budgets can be read', () => {
  expect(readBudgets().lesson.atFirst.requests).toBe(4);
});
