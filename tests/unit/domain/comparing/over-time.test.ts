import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { overTime } from '../../../../src/domain/comparing/over-time.ts';
import { imagined, result, someMoment } from './example-results.ts';

const own = { perspective: 'professional', how: 'self', about: 'N.' } as const;
const idsOf = (results: readonly { id: string }[]) => results.map(({ id }) => id);

describe('overTime', () => {
  test('puts the results about one person in the order in which they were kept, though the clock was set back', () => {
    const results = [
      result({ id: 'third', sequence: 12, at: '2019-01-01T00:00:00.000Z' }),
      result({ id: 'first', sequence: 3 }),
      result({ id: 'second', sequence: 7, at: '2026-12-20T10:00:00.000Z', about: ' n.' }),
    ];
    expect(idsOf(overTime(results, own))).toEqual(['first', 'second', 'third']);
  });

  test('leaves out other people, other sides, and those who were asked instead of imagined', () => {
    const results = [result({ id: 'one' }), result({ id: 'two', sequence: 2 }), result({ about: 'M.' }), imagined()];
    expect(idsOf(overTime(results, own))).toEqual(['one', 'two']);
    const others = [imagined({ id: 'one' }), imagined({ id: 'two', sequence: 4 }), imagined({ how: 'asked', sequence: 5 })];
    expect(idsOf(overTime(others, imagined()))).toEqual(['one', 'two']);
  });

  test('keeps a result of an earlier version in the row', () => {
    expect(idsOf(overTime([result({ id: 'now', sequence: 2 }), result({ id: 'before', version: 1 })], own))).toEqual([
      'before',
      'now',
    ]);
  });

  test('is no row with one result', () => {
    expect(overTime([result(), result({ about: 'M.' })], own)).toEqual([]);
  });

  test('makes no row of results without a nickname, unless the scan is about nobody else', () => {
    const results = [result({ id: 'one', about: '' }), result({ id: 'two', about: '', sequence: 2 })];
    const nobody = { ...own, about: '' };
    expect(overTime(results, nobody)).toEqual([]);
    expect(idsOf(overTime(results, nobody, { aboutNobody: true }))).toEqual(['one', 'two']);
  });

  test('gives the same whatever the order of the results and whatever their clocks say', () => {
    const counted = fc.uniqueArray(fc.tuple(fc.integer({ min: 1 }), someMoment), {
      selector: ([sequence]) => sequence,
      minLength: 2,
    });
    const shuffled = counted.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const row = overTime(
          other.map(([sequence, at]) => result({ id: `mirror/${sequence}`, sequence, at })),
          own,
        );
        expect(row.map(({ sequence }) => sequence)).toEqual(list.map(([sequence]) => sequence).toSorted((one, two) => one - two));
      }),
    );
  });
});
