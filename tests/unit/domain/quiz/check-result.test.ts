import { describe, expect, test } from 'vitest';

import { checkResult } from '../../../../src/domain/quiz/check-result.ts';

const grades = (right: number, wrong: number, open = 0) => [
  ...Array<true>(right).fill(true),
  ...Array<false>(wrong).fill(false),
  ...Array<null>(open).fill(null),
];

describe('checkResult', () => {
  test.each([
    { name: 'seven of ten is enough', given: grades(7, 3), result: { right: 7, of: 10, passed: true } },
    { name: 'six of ten is not', given: grades(6, 4), result: { right: 6, of: 10, passed: false } },
    { name: 'what is not answered is not right', given: grades(6, 0, 4), result: { right: 6, of: 10, passed: false } },
    { name: 'six of eight is the same share, rounded up', given: grades(6, 2), result: { right: 6, of: 8, passed: true } },
    { name: 'five of eight is too few', given: grades(5, 3), result: { right: 5, of: 8, passed: false } },
    { name: 'no question is never passed', given: [], result: { right: 0, of: 0, passed: false } },
  ])('$name', ({ given, result }) => {
    expect(checkResult(given)).toEqual(result);
  });
});
