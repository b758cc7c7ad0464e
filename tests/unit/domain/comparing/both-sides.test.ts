import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bothSides } from '../../../../src/domain/comparing/both-sides.ts';
import { asked, differentScan, imagined, parallelScan, result, someAnswers } from './example-results.ts';

const idsOf = (sides: ReturnType<typeof bothSides>) => sides && [sides.own, ...sides.others].map((side) => side.result.id);

describe('bothSides', () => {
  test('lays the own side beside the imagined and the asked side', () => {
    expect(idsOf(bothSides(parallelScan, [asked(), result(), imagined()], 'n. '))).toEqual(['mirror/1', 'mirror/2', 'mirror/3']);
  });

  test('takes the latest of each side by its sequence, not by its clock', () => {
    const results = [
      result({ id: 'before', sequence: 4, at: '2027-01-01T00:00:00.000Z' }),
      result({ id: 'after', sequence: 9, at: '2020-01-01T00:00:00.000Z' }),
      imagined(),
    ];
    expect(idsOf(bothSides(parallelScan, results, 'N.'))).toEqual(['after', 'mirror/2']);
  });

  test('takes results from before saves were counted in the order of their clock', () => {
    const results = [
      result({ id: 'after', sequence: 0, at: '2026-03-01T00:00:00.000Z' }),
      result({ id: 'before', sequence: 0, at: '2026-02-01T00:00:00.000Z' }),
      imagined(),
    ];
    expect(idsOf(bothSides(parallelScan, results, 'N.'))?.[0]).toBe('after');
  });

  test.each([
    { name: 'about someone else', other: imagined({ about: 'M.' }) },
    { name: 'of another version', other: imagined({ version: 1 }) },
    { name: 'of a side that the scan doesn’t have', other: imagined({ perspective: 'neighbour' }) },
    { name: 'that is an own side too', other: result({ id: 'again' }) },
  ])('lays nothing beside a result $name', ({ other }) => {
    expect(bothSides(parallelScan, [result(), other], 'N.')).toBeNull();
  });

  test('lays nothing beside a result without a nickname', () => {
    expect(bothSides(parallelScan, [result({ about: '' }), imagined({ about: '' })], '')).toBeNull();
  });

  test('gives nothing without an own side', () => {
    expect(bothSides(parallelScan, [imagined(), asked()], 'N.')).toBeNull();
  });

  test('gives a difference per scale where both sides answer the same, and none where a number is missing', () => {
    const sides = bothSides(parallelScan, [result(), asked({ answers: { trusts: 3, doubts: 2, clashes: 'unknown' } })], 'N.');
    expect(sides?.others[0]?.differences).toEqual({ trust: -37.5, friction: null });
  });

  test('names the statements that are two steps or more apart, the largest difference first', () => {
    const own = result({ answers: { trusts: 5, doubts: 3, clashes: 1 } });
    const others = [
      imagined({ answers: { trusts: 3, doubts: 4, clashes: 5 } }),
      asked({ answers: { trusts: 'unknown', clashes: 2 } }),
    ];
    const sides = bothSides(parallelScan, [own, ...others], 'N.');
    expect(sides?.others.map(({ statements }) => statements)).toEqual([
      [
        { item: 'clashes', own: 1, other: 5 },
        { item: 'trusts', own: 5, other: 3 },
      ],
      [],
    ]);
  });

  test('gives no difference, of scales or of statements, where the sides answer different questions', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (own, other) => {
        const sides = bothSides(differentScan, [result({ answers: own }), asked({ answers: other })], 'N.');
        expect(sides?.others).toHaveLength(1);
        expect(sides?.others[0]).toMatchObject({ differences: null, statements: [] });
      }),
    );
  });

  test('gives the same difference with the opposite sign when the two sides change places', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (one, other) => {
        const [there, back] = [
          [one, other],
          [other, one],
        ].map(([own = {}, theirs = {}]) => {
          const sides = bothSides(parallelScan, [result({ answers: own }), imagined({ answers: theirs })], 'N.');
          return sides!.others[0]!.differences!;
        });
        for (const scale of ['trust', 'friction']) {
          const [forth = null, turned = null] = [there?.[scale], back?.[scale]];
          expect(forth === null).toBe(turned === null);
          expect((forth ?? 0) + (turned ?? 0)).toBe(0);
        }
      }),
    );
  });

  test('gives the same whatever the order of the results', () => {
    const sequence = fc.integer({ min: 0, max: 5 });
    const some = fc.array(
      fc.tuple(fc.constantFrom(result, imagined, asked), sequence, fc.constantFrom('N.', 'n.', 'M.', ''), someAnswers),
      { maxLength: 12 },
    );
    const shuffled = some.chain((list) => {
      const results = list.map(([make, at, about, answers], id) => make({ id: `mirror/${id}`, sequence: at, about, answers }));
      return fc.tuple(fc.constant(results), fc.shuffledSubarray(results, { minLength: results.length }));
    });
    fc.assert(
      fc.property(shuffled, ([results, others]) => {
        expect(bothSides(parallelScan, others, 'N.')).toEqual(bothSides(parallelScan, results, 'N.'));
      }),
    );
  });
});
