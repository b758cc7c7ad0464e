import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { agreementOf } from '../../../../src/domain/agreement/agreement-of.ts';
import type { Coding } from '../../../../src/domain/agreement/coding.ts';
import { cohensKappa } from '../../../../src/domain/agreement/cohens-kappa.ts';
import { readingOf } from '../../../../src/domain/agreement/reading-of.ts';
import { kappasFromR } from './kappas-from-r.ts';

/** A coding from two texts in which each letter is a category. */
const coding = (one: string, other: string): Coding => Array.from(one, (letter, at) => [letter, other[at] ?? ''] as const);

/** As many fragments as a table of two readers and two categories says. */
const fromTable = (rows: readonly (readonly number[])[]): Coding =>
  rows.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [`c${one}`, `c${other}`] as const)),
  );

const codings = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { maxLength: 40 });

describe('agreement', () => {
  test.each([
    ['', '', 0, 0],
    ['a', 'a', 1, 1],
    ['abca', 'abba', 3, 4],
    ['ab', 'ba', 0, 2],
  ])('of %j and %j is %i of %i', (one, other, same, of) => {
    expect(agreementOf(coding(one, other))).toEqual({ same, of });
  });
});

describe('Cohen’s kappa', () => {
  test.each([
    ['two readers who agree everywhere', coding('aabbc', 'aabbc'), 1],
    ['two readers who agree as often as by chance', coding('aabb', 'abab'), 0],
    ['two readers who never agree, with two categories used equally often', coding('aabb', 'bbaa'), -1],
    // 35 of 50 the same; by chance (25 · 30 + 25 · 20) / 50² = 0.5.
    [
      'a table worked out by hand',
      fromTable([
        [20, 5],
        [10, 15],
      ]),
      0.4,
    ],
    // Equal agreement (60 of 100), other margins: (60 · 70 + 40 · 30) / 100² = 0.54, and (60 · 30 + 40 · 70) / 100² = 0.46.
    [
      'a table with like margins',
      fromTable([
        [45, 15],
        [25, 15],
      ]),
      0.06 / 0.46,
    ],
    [
      'a table with unlike margins',
      fromTable([
        [25, 35],
        [5, 35],
      ]),
      0.14 / 0.54,
    ],
    ['a reader who uses one category where the other uses two', coding('aaaa', 'aabb'), 0],
  ])('is as known for %s', (_, given, kappa) => {
    expect(cohensKappa(given)).toBeCloseTo(kappa, 12);
  });

  test.each([
    ['without fragments', coding('', '')],
    ['when both give all fragments the same one category', coding('aaaaaaaaaa', 'aaaaaaaaaa')],
  ])('is undefined %s', (_, given) => {
    expect(cohensKappa(given)).toBeNull();
  });

  test.each(kappasFromR.map((example, at) => ({ ...example, at })))('is that of R for coding $at', ({ one, other, kappa }) => {
    expect(cohensKappa(coding(one, other))).toBeCloseTo(kappa, 10);
  });

  test('lies from -1 to 1, and is 1 only where the readers agree everywhere', () => {
    fc.assert(
      fc.property(codings, (given) => {
        const kappa = cohensKappa(given);
        if (kappa === null) return;
        const { same, of } = agreementOf(given);
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa === 1).toBe(same === of);
      }),
    );
  });

  test('is undefined only where all fragments have one category from both', () => {
    fc.assert(
      fc.property(codings, (given) => {
        expect(cohensKappa(given) === null).toBe(new Set(given.flat()).size < 2);
      }),
    );
  });

  test('hangs neither on who comes first, nor on the order of the fragments, nor on the names of the categories', () => {
    fc.assert(
      fc.property(codings, (given) => {
        const kappa = cohensKappa(given);
        const turned = given.map(([one, other]) => [other, one] as const);
        const renamed = given.map(([one, other]) => [`x${one}`, `x${other}`] as const);
        for (const same of [turned, given.toReversed(), renamed]) expect(cohensKappa(same)).toBe(kappa);
      }),
    );
  });
});

describe('a reading', () => {
  const fragment = { to: 'dependency', also: ['closeness'] };

  test.each([
    ['dependency', 'same'],
    ['closeness', 'defended'],
    ['conflict', 'other'],
    ['', 'other'],
  ])('for %j is %s', (chosen, reading) => {
    expect(readingOf(fragment, chosen)).toBe(reading);
  });
});
