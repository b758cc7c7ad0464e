import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Answer, type Answers, scoreScale } from '../../../../src/domain/scoring/score-scale.ts';
import type { Item } from '../../../../src/schemas/scan.ts';

const twoItems: readonly Item[] = [
  { id: 'trusts', scale: 'closeness', key: '+' },
  { id: 'avoids', scale: 'closeness', key: '-' },
];

const itemsOf = (count: number, key: Item['key'] = '+'): readonly Item[] =>
  Array.from({ length: count }, (_, at) => ({ id: `item-${at}`, scale: 'closeness', key }));

const step = fc.constantFrom<Answer[]>(1, 2, 3, 4, 5);
const anyAnswer = fc.constantFrom<(Answer | undefined)[]>(1, 2, 3, 4, 5, 'unknown', undefined);

/** The next higher answer; the highest stays. */
const higher: Readonly<Record<Answer, Answer>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5, unknown: 'unknown' };

/** Answers to items by their place; `undefined` leaves one open. */
const answersTo = (items: readonly Item[], given: readonly (Answer | undefined)[]): Answers =>
  Object.fromEntries(items.flatMap(({ id }, at) => (given[at] === undefined ? [] : [[id, given[at]] as const])));

describe('scoreScale', () => {
  test.each([
    { name: 'turns a reversed item round', answers: { trusts: 5, avoids: 1 }, score: 100 },
    { name: 'averages the items', answers: { trusts: 2, avoids: 3 }, score: 37.5 },
    { name: 'gives 0 at the lowest answers', answers: { trusts: 1, avoids: 5 }, score: 0 },
    { name: 'keeps a gap apart from a low score', answers: { trusts: 1 }, score: null },
    { name: 'takes "I don\'t know" as a gap', answers: { trusts: 1, avoids: 'unknown' }, score: null },
    { name: 'ignores answers to other items', answers: { trusts: 3, avoids: 3, other: 5 }, score: 50 },
  ] as const)('$name', ({ answers, score }) => {
    expect(scoreScale(twoItems, answers).score).toBe(score);
  });

  test.each([
    { of: 6, answered: 4, missing: 0 },
    { of: 6, answered: 3, missing: 1 },
    { of: 4, answered: 3, missing: 0 },
    { of: 4, answered: 2, missing: 1 },
    { of: 5, answered: 4, missing: 0 },
    { of: 5, answered: 3, missing: 1 },
    { of: 6, answered: 0, missing: 4 },
  ])('with $answered of $of answered, $missing are missing for a number', ({ of, answered, missing }) => {
    const items = itemsOf(of);
    const result = scoreScale(
      items,
      answersTo(
        items,
        Array.from({ length: answered }, () => 4 as const),
      ),
    );
    expect(result).toMatchObject({ answered, of, missing, score: missing === 0 ? 75 : null });
  });

  test('counts "I don\'t know" apart from what is left open', () => {
    expect(scoreScale(itemsOf(3), { 'item-0': 'unknown', 'item-1': 2 })).toMatchObject({ answered: 1, unknown: 1, of: 3 });
  });

  test.each([0, 6, 2.5, Number.NaN])('refuses %d, which is not an answer', (answer) => {
    const answers: Record<string, number> = { trusts: answer, avoids: 1 };
    // @ts-expect-error a record may hold what the types forbid
    expect(() => scoreScale(twoItems, answers)).toThrow(RangeError);
  });

  test('refuses a scale without items', () => {
    expect(() => scoreScale([], {})).toThrow(RangeError);
  });

  test('stays from 0 to 100, or has no number', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 8 }), (given) => {
        const items = itemsOf(given.length);
        const { score } = scoreScale(items, answersTo(items, given));
        expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      }),
    );
  });

  test('mirrors at 50 when every key is turned', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (given) => {
        const plus = itemsOf(given.length);
        const answers = answersTo(plus, given);
        const [forward, backward] = [
          scoreScale(plus, answers).score ?? 0,
          scoreScale(itemsOf(given.length, '-'), answers).score ?? 0,
        ];
        expect(forward + backward).toBeCloseTo(100);
      }),
    );
  });

  test('never falls when one answer rises', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), fc.nat(7), (given, at) => {
        const items = itemsOf(given.length);
        const raised = given.map((answer, place) => (place === at % given.length ? higher[answer] : answer));
        expect(scoreScale(items, answersTo(items, raised)).score ?? 0).toBeGreaterThanOrEqual(
          scoreScale(items, answersTo(items, given)).score ?? 0,
        );
      }),
    );
  });

  test('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 2, maxLength: 8 }), (given) => {
        const items = itemsOf(given.length);
        const answers = answersTo(items, given);
        expect(scoreScale(items.toReversed(), answers)).toEqual(scoreScale(items, answers));
      }),
    );
  });
});
