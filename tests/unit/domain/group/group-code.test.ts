import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { alphabet32 } from '../../../../src/domain/codes/alphabet-32.ts';
import { checkSymbol } from '../../../../src/domain/codes/check-symbol.ts';
import { choiceOf, type CodedQuestion, valueOfChoice } from '../../../../src/domain/group/coded-question.ts';
import { asLetters, inFours, lettersIn } from '../../../../src/domain/group/code-letters.ts';
import { codeLength, groupCode, NONCES, readGroupCode, slipOf } from '../../../../src/domain/group/group-code.ts';
import { lettersFor, packed, unpacked } from '../../../../src/domain/group/packed-values.ts';
import { scoreOfStep, stepOfScore } from '../../../../src/domain/group/step-of-score.ts';
import { anyCode, answersTo, judged, poll, scanned } from './example-questions.ts';

const letters = Array.from(alphabet32.toUpperCase());

/** The same code with another letter at a place. */
const withLetter = (code: string, at: number, letter: string) => code.slice(0, at) + letter + code.slice(at + 1);

/** The same code with two letters changed about. */
const swapped = (code: string, one: number, other: number) =>
  withLetter(withLetter(code, one, code.charAt(other)), other, code.charAt(one));

/** A code of other content with a right check symbol. */
function rewritten(code: string, change: (values: number[]) => void): string {
  const read = lettersIn(code);
  const values = read.ok ? [...read.values.slice(0, -1)] : [];
  change(values);
  return asLetters([...values, checkSymbol(values)]);
}

describe('a group code', () => {
  test('gives back what went in, in whatever way it is written', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(' ', '-', '', '–', '\u00a0'), ({ question, answers, nonce, code }, between) => {
        const asTyped = inFours(code).replaceAll(' ', between).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        for (const text of [code, inFours(code), asTyped, `  ${code}\n`])
          expect(readGroupCode(text, question)).toEqual({ ok: true, nonce, answers });
      }),
    );
  });

  test.each([
    ['three lines of a poll', poll, 12],
    ['four lines of a poll', { ...poll, lines: [...poll.lines, { id: 'more', values: 11 }] }, 12],
    ['three scales of a scan', { ...scanned, lines: scanned.lines.slice(1) }, 12],
    ['four scales of a scan', scanned, 13],
    ['six fragments with four targets', { ...judged, lines: judged.lines.slice(6) }, 14],
    ['nine fragments with four targets', { ...judged, lines: judged.lines.slice(3) }, 17],
    ['twelve fragments with four targets', judged, 19],
  ])('of %s has the length that its description says', (_, question, length) => {
    expect(codeLength(question)).toBe(length);
    expect(groupCode(question, {}, 5)).toHaveLength(length);
  });

  test('notices every single slip and every swap of neighbours, in 1,000 random codes', () => {
    const codes = fc.sample(anyCode, { numRuns: 1000, seed: 20261121 });
    const figures = {
      codes: codes.length,
      slips: 0,
      slipsMissed: 0,
      neighbours: 0,
      neighboursMissed: 0,
      swaps: 0,
      swapsMissed: 0,
    };
    for (const { code, question } of codes)
      for (let at = 0; at < code.length; at += 1) {
        for (const letter of letters) {
          if (letter === code[at]) continue;
          figures.slips += 1;
          if (readGroupCode(withLetter(code, at, letter), question).ok) figures.slipsMissed += 1;
        }
        for (let other = at + 1; other < code.length; other += 1) {
          if (code[at] === code[other]) continue;
          const missed = readGroupCode(swapped(code, at, other), question).ok ? 1 : 0;
          figures.swaps += 1;
          figures.swapsMissed += missed;
          if (other > at + 1) continue;
          figures.neighbours += 1;
          figures.neighboursMissed += missed;
        }
      }
    console.info(
      `${figures.codes} random codes: ${figures.slips - figures.slipsMissed} of ${figures.slips} single slips caught, ` +
        `${figures.neighbours - figures.neighboursMissed} of ${figures.neighbours} swaps of neighbours caught, ` +
        `${figures.swaps - figures.swapsMissed} of ${figures.swaps} swaps of any two letters caught.`,
    );
    expect(figures.slips).toBeGreaterThan(300_000);
    expect(figures.neighbours).toBeGreaterThan(10_000);
    expect(figures).toMatchObject({ slipsMissed: 0, neighboursMissed: 0, swapsMissed: 0 });
  });

  test('notices by its check symbol alone what is mistyped, so that no slip is taken for another session', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), fc.constantFrom(...letters), ({ question, code }, place, letter) => {
        const at = place % code.length;
        if (code[at] === letter) return;
        expect(readGroupCode(withLetter(code, at, letter), question)).toEqual({ ok: false, reason: 'damaged' });
      }),
    );
  });

  test('names a sign that no code has, and its place among the letters', () => {
    const code = groupCode(poll, { near: 3 }, 77);
    expect(readGroupCode(inFours(withLetter(code, 5, 'u')), poll)).toEqual({
      ok: false,
      reason: 'strange-sign',
      sign: 'U',
      place: 6,
    });
    expect(readGroupCode(`!${code}`, poll)).toMatchObject({ reason: 'strange-sign', sign: '!', place: 1 });
  });

  test.each<[string, CodedQuestion, CodedQuestion, object]>([
    ['another session', { ...poll, session: 'clear-or-close' }, poll, { reason: 'other-session' }],
    ['another version', { ...poll, version: 2 }, poll, { reason: 'other-version' }],
    ['the version before', poll, { ...poll, version: 2 }, { reason: 'other-version' }],
    ['another scan in the same session', { ...scanned, shape: 'other' }, scanned, { reason: 'other-version' }],
    ['a judgement instead of the picture', judged, poll, { reason: 'other-kind', kind: 'judging' }],
    ['the picture instead of a judgement', poll, judged, { reason: 'other-kind', kind: 'picture' }],
  ])('is told apart from one of %s', (_, written, asked, reading) => {
    expect(readGroupCode(groupCode(written, {}, 12), asked)).toEqual({ ok: false, ...reading });
  });

  test('of the next 31 versions is never taken for one of this', () => {
    for (let later = 1; later < 32; later += 1)
      expect(readGroupCode(groupCode({ ...poll, version: poll.version + later }, {}, 1), poll)).toMatchObject({
        reason: 'other-version',
      });
  });

  test('that is too short or too long says how long it is and should be', () => {
    const code = groupCode(poll, {}, 5);
    for (const [text, letters] of [
      [code.slice(0, -1), 11],
      [`${code}7`, 13],
    ] as const)
      expect(readGroupCode(text, poll)).toEqual({ ok: false, reason: 'other-length', letters, expected: 12 });
  });

  test('of a newer format is told from a damaged one', () => {
    const code = groupCode(poll, { near: 3 }, 77);
    const newer = rewritten(code, (values) => values.splice(0, 1, 4));
    expect(readGroupCode(newer, poll)).toEqual({ ok: false, reason: 'newer-format' });
    expect(
      readGroupCode(
        rewritten(code, (values) => values.splice(0, 1, 0)),
        poll,
      ),
    ).toEqual({ ok: false, reason: 'damaged' });
  });

  test('with answers that nobody can give, a letter too few or too many is damaged, its check symbol notwithstanding', () => {
    const code = groupCode(poll, {}, 77);
    for (const change of [
      (values: number[]) => values.splice(8, 3, 31, 31, 31),
      (values: number[]) => values.pop(),
      (values: number[]) => values.push(0),
      (values: number[]) => values.splice(8),
    ])
      expect(readGroupCode(rewritten(code, change), poll)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('reads any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: fc.constantFrom(...letters, ' '), maxLength: 30 })),
        (text) => {
          for (const question of [poll, scanned, judged]) readGroupCode(text, question);
        },
      ),
    );
    expect(readGroupCode('', poll)).toEqual({ ok: false, reason: 'other-length', letters: 0, expected: 12 });
  });

  test.each([-1, 0.5, NONCES])('has no nonce %d', (nonce) => {
    expect(() => groupCode(poll, {}, nonce)).toThrow(RangeError);
  });

  test.each([-1, 11, 2.5, Number.NaN])('holds no answer %d on a line from 0 to 10', (near) => {
    expect(() => groupCode(poll, { near }, 1)).toThrow(RangeError);
  });

  test('has its random part in the second group, and the first group is the same for everybody', () => {
    const codes = fc.sample(anyCode, 50).filter(({ question }) => question === poll);
    expect(new Set(codes.map(({ code }) => code.slice(0, 4))).size).toBe(1);
    expect(slipOf(groupCode(poll, {}, 0))).toBe('0000');
    expect(slipOf(inFours(groupCode(poll, {}, 31)))).toBe('000Z');
  });
});

describe('packed answers', () => {
  test('take as few letters as there can be, and come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 14 }), fc.nat(), (sizes, seed) => {
        const lines = sizes.map((values, at) => ({ id: `l${at}`, values }));
        const [answers = {}] = lines.length === 0 ? [{}] : fc.sample(answersTo({ ...poll, lines }), { numRuns: 1, seed });
        const count = lines.reduce((product, { values }) => product * BigInt(values + 1), 1n);
        expect(32n ** BigInt(lettersFor(lines)) >= count).toBe(true);
        if (lettersFor(lines) > 0) expect(32n ** BigInt(lettersFor(lines) - 1) < count).toBe(true);
        expect(unpacked(lines, packed(lines, answers))).toEqual(answers);
      }),
    );
  });
});

describe('a value', () => {
  test('of a judgement is its target and how sure', () => {
    for (let target = 0; target < 5; target += 1)
      for (let confidence = 0; confidence < 4; confidence += 1)
        expect(choiceOf(valueOfChoice({ target, confidence }))).toEqual({ target, confidence });
  });

  test.each([
    [0, 0, 0],
    [2.4, 0, 0],
    [2.5, 1, 5],
    [52.4, 10, 50],
    [97.5, 20, 100],
    [100, 20, 100],
  ])('of the score %d is the step %i, which stands for %i', (score, step, said) => {
    expect(stepOfScore(score)).toBe(step);
    expect(scoreOfStep(step)).toBe(said);
  });
});
