import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { displayScore, levelOf } from '../../../../src/domain/scoring/level-of.ts';
import { type Profile, scoreProfile } from '../../../../src/domain/scoring/score-profile.ts';
import type { Answer, Answers } from '../../../../src/domain/scoring/score-scale.ts';
import type { Item } from '../../../../src/schemas/scan.ts';
import { allScans } from '../../../support/all-scans.ts';
import { anyAnswer, anySheet, scanOf, type Sheet } from './arbitrary-scan.ts';

const profileOf = ({ scan, answers }: Pick<Sheet, 'scan' | 'answers'>): Profile => scoreProfile(scan, 'p', answers);
const scoresOf = (profile: Profile) => Object.fromEntries(Object.entries(profile).map(([scale, { score }]) => [scale, score]));

/** Answers with one of them changed; `undefined` takes it away. */
function changed(answers: Answers, id: string, answer: Answer | undefined): Answers {
  const rest = Object.entries(answers).filter(([other]) => other !== id);
  return Object.fromEntries(answer === undefined ? rest : [...rest, [id, answer]]);
}

/** Freezes a value with all that is in it, so that writing to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** A sheet with one of its items, an answer to it, and the next higher answer. */
const sheetWithARise = fc
  .tuple(anySheet, fc.nat(), fc.constantFrom<[Answer, Answer][]>([1, 2], [2, 3], [3, 4], [4, 5]))
  .map(([sheet, at, [lower, higher]]) => ({ sheet, item: sheet.items[at % sheet.items.length]!, lower, higher }));

describe('the scores of any scan', () => {
  test('lie from 0 to 100, or are none where fewer than two thirds are answered', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        for (const { score, answered, unknown, of, missing } of Object.values(profileOf(sheet))) {
          expect(answered + unknown).toBeLessThanOrEqual(of);
          expect(score === null).toBe(3 * answered < 2 * of);
          expect(score === null).toBe(missing > 0);
          // As many answers as are missing, and no fewer, reach two thirds.
          if (missing > 0)
            expect([3 * (answered + missing) >= 2 * of, 3 * (answered + missing - 1) >= 2 * of]).toEqual([true, false]);
          if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        }
      }),
    );
  });

  test('rise with an answer that speaks for the scale, fall with one that speaks against it, and touch no other scale', () => {
    fc.assert(
      fc.property(sheetWithARise, ({ sheet, item, lower, higher }) => {
        const before = profileOf({ ...sheet, answers: changed(sheet.answers, item.id, lower) });
        const after = profileOf({ ...sheet, answers: changed(sheet.answers, item.id, higher) });
        for (const scale of Object.keys(before)) {
          const [old, now] = [before[scale]!.score, after[scale]!.score];
          if (scale !== item.scale || old === null || now === null) expect(now).toBe(old);
          else if (item.key === '+') expect(now).toBeGreaterThan(old);
          else expect(now).toBeLessThan(old);
        }
      }),
    );
  });

  test('are 100 minus themselves with every key turned, whatever is left open', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const turned = sheet.items.map((item): Item => ({ ...item, key: item.key === '+' ? '-' : '+' }));
        const mirrored = profileOf({ scan: scanOf(turned, Object.keys(profileOf(sheet))), answers: sheet.answers });
        for (const [scale, { score, ...counts }] of Object.entries(profileOf(sheet))) {
          expect(mirrored[scale]).toMatchObject(counts);
          if (score === null) expect(mirrored[scale]!.score).toBeNull();
          else expect(mirrored[scale]!.score).toBeCloseTo(100 - score, 9);
        }
      }),
    );
  });

  test('do not depend on the order of items, scales or answers', () => {
    const shuffles = anySheet.chain((sheet) =>
      fc.record({
        sheet: fc.constant(sheet),
        items: fc.shuffledSubarray([...sheet.items], { minLength: sheet.items.length }),
        scales: fc.shuffledSubarray(
          sheet.scan.scales.map(({ id }) => id),
          { minLength: sheet.scan.scales.length },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffles, ({ sheet, items, scales }) => {
        const answers = Object.fromEntries(Object.entries(sheet.answers).toReversed());
        const profile = profileOf({ scan: scanOf(items, scales), answers });
        expect(profile).toEqual(profileOf(sheet));
        expect(Object.keys(profile)).toEqual(scales);
      }),
    );
  });

  test('take “I don’t know” for an open statement, and only count it apart', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const open = Object.fromEntries(Object.entries(sheet.answers).filter(([, answer]) => answer !== 'unknown'));
        const unknowns = Object.keys(sheet.answers).length - Object.keys(open).length;
        const [withUnknowns, without] = [profileOf(sheet), profileOf({ ...sheet, answers: open })];
        expect(scoresOf(without)).toEqual(scoresOf(withUnknowns));
        const counted = (profile: Profile) => Object.values(profile).reduce((sum, { unknown }) => sum + unknown, 0);
        expect([counted(withUnknowns), counted(without)]).toEqual([unknowns, 0]);
      }),
    );
  });

  test('are one for each scale, from its own items, and never a total', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const profile = profileOf(sheet);
        expect(Object.keys(profile)).toEqual(sheet.scan.scales.map(({ id }) => id));
        for (const scale of Object.keys(profile)) {
          const own = sheet.items.filter((item) => item.scale === scale);
          expect(profileOf({ scan: scanOf(own, [scale]), answers: sheet.answers })).toEqual({ [scale]: profile[scale] });
        }
      }),
    );
  });

  test('leave scan and answers as they were', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(profileOf(frozen(structuredClone(sheet)))).toEqual(profileOf(sheet));
      }),
    );
  });

  test('ignore answers to statements that the perspective does not have', () => {
    fc.assert(
      fc.property(anySheet, anyAnswer, (sheet, answer) => {
        expect(profileOf({ ...sheet, answers: changed(sheet.answers, 'elsewhere', answer) })).toEqual(profileOf(sheet));
      }),
    );
  });
});

describe('a number as it is shown', () => {
  test('is the nearest whole number, and the higher of two that are as near', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        expect(Number.isInteger(displayScore(score))).toBe(true);
        expect(Math.abs(displayScore(score) - score)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
    for (let whole = 0; whole < 100; whole += 1) expect(displayScore(whole + 0.5)).toBe(whole + 1);
  });

  // Else the page would say "35", and that 35 is low, and not call it low.
  test.each(
    allScans().flatMap(({ id, structure }) => structure.perspectives.map((one) => [`${id}/${one.id}`, structure, one] as const)),
  )('reads the same as the unrounded one, for whatever is answered in %s', (_name, { scales }, { items }) => {
    for (const { id } of scales) {
      const of = items.filter((item) => item.scale === id).length;
      for (let answered = Math.ceil((2 * of) / 3); answered <= of; answered += 1)
        for (let steps = 0; steps <= 4 * answered; steps += 1) {
          const score = (100 * steps) / (4 * answered);
          expect(levelOf(displayScore(score)), `${id}: ${String(score)}`).toBe(levelOf(score));
        }
    }
  });
});
