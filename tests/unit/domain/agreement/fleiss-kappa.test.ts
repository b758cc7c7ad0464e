import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fleissKappa } from '../../../../src/domain/agreement/fleiss-kappa.ts';
import { mostAgreed } from '../../../../src/domain/agreement/most-agreed.ts';

const fromR = JSON.parse(readFileSync(new URL('fixtures/fleiss.json', import.meta.url), 'utf8')) as {
  kappa: number;
  table: number[][];
}[];

/** As many rows as are asked for, all the same. */
const rows = (count: number, row: readonly number[]) => Array.from({ length: count }, () => row);

/** Tables in which every fragment has as many readers. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 10, max: 15 }))
  .chain(([readers, fragments]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: readers, maxLength: readers }), {
      minLength: fragments,
      maxLength: fragments,
    }),
  )
  .map((ratings) => ratings.map((row) => [0, 1, 2].map((category) => row.filter((rating) => rating === category).length)));

describe('Fleiss’ kappa', () => {
  test('is the published one for the example of Fleiss (1971)', () => {
    const result = fleissKappa(fromR[0]?.table ?? []);
    expect(result.ok && result.kappa.toFixed(3)).toBe('0.430');
  });

  test.each(fromR.map((example, at) => ({ ...example, at })))('is that of R for table $at', ({ table, kappa }) => {
    const result = fleissKappa(table);
    expect(result.ok && result.kappa).toBeCloseTo(kappa, 10);
  });

  test.each([
    ['nine fragments', rows(9, [2, 1]), 'few-fragments'],
    ['no fragment', [], 'few-fragments'],
    ['one reader', [...rows(9, [1, 0]), [0, 1]], 'few-readers'],
    ['nobody', rows(10, [0, 0]), 'few-readers'],
    ['another number of readers at one fragment', [...rows(9, [2, 1]), [2, 0]], 'unequal'],
    ['one category everywhere', rows(10, [0, 4]), 'one-category'],
  ])('is not there for %s', (_, table, reason) => {
    expect(fleissKappa(table)).toEqual({ ok: false, reason });
  });

  test('is 1 only where all agree, and never below what as many readers can have', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const result = fleissKappa(table);
        if (!result.ok) return;
        expect(result.kappa === 1).toBe(table.every((counts) => mostAgreed(counts).same === result.readers));
        expect(result.kappa).toBeLessThanOrEqual(1);
        expect(result.kappa).toBeGreaterThanOrEqual(-1 / (result.readers - 1) - 1e-9);
      }),
    );
  });

  test('hangs neither on the order of the fragments nor on that of the categories', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const result = fleissKappa(table);
        for (const same of [table.toReversed(), table.map((counts) => counts.toReversed())]) {
          const other = fleissKappa(same);
          if (result.ok && other.ok) expect(other.kappa).toBeCloseTo(result.kappa, 12);
          else expect(other).toEqual(result);
        }
      }),
    );
  });
});

describe('what most chose', () => {
  test.each([
    [[], { same: 0, of: 0, most: [] }],
    [[0, 0], { same: 0, of: 0, most: [] }],
    [[1, 5, 2], { same: 5, of: 8, most: [1] }],
    [[3, 2, 3], { same: 3, of: 8, most: [0, 2] }],
  ])('of %j is %j', (counts, expected) => {
    expect(mostAgreed(counts)).toEqual(expected);
  });
});
