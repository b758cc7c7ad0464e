import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { distributionOf } from '../../../../src/domain/group/distribution.ts';
import { cleared, emptyGathering, type Gathering, show, takeIn, takeOut } from '../../../../src/domain/group/gathering.ts';
import { groupCode } from '../../../../src/domain/group/group-code.ts';
import { carriedGathering, gatheringIn } from '../../../../src/islands/group/carried-gathering.ts';
import { groupKappaInWords } from '../../../../src/islands/group/kappa-in-words.ts';
import { lineInWords } from '../../../../src/islands/group/line-in-words.ts';
import { columnNames } from '../../../../src/islands/group/LinePicture.tsx';
import { verdictInWords } from '../../../../src/islands/group/verdict-in-words.ts';
import { judged, poll } from '../../domain/group/example-questions.ts';
import { uiAreaOf } from '../my-data/ui-area-of.ts';

const ui = uiAreaOf('group');
const code = groupCode(poll, { near: 3 }, 32 * 5 + 7);

/** What is said about the last of some codes. */
function saidOf(text: string): string {
  const verdict = takeIn(emptyGathering, text, poll).verdicts.at(-1);
  return verdict ? verdictInWords(verdict, ui) : '';
}

describe('what is said about a code', () => {
  test.each([
    ['one that is in', code, '0057 is in.'],
    ['a double', `${code},${code}`, '0057 was in already, and counts once.'],
    [
      'another one of the same person',
      `${code},${groupCode(poll, { near: 4 }, 167)}`,
      '0057 was in already, with other answers.',
    ],
    ['a strange sign', code.replace(/^(.{6})./, '$1*'), 'no code has the sign “*”, at place 7'],
    ['a slip', code.slice(0, -1), 'Compare each group of four'],
    ['another session', groupCode({ ...poll, session: 'x' }, {}, 1), 'from another session or another scan'],
    ['another version', groupCode({ ...poll, version: 9 }, {}, 1), 'from another version'],
    ['a judgement', groupCode(judged, {}, 1), 'but from judging together'],
  ])('names %s', (_, text, said) => {
    expect(saidOf(text)).toContain(said);
  });

  test('shows a code that failed in groups of four', () => {
    expect(saidOf(code.slice(0, -1))).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{3}:/);
  });
});

describe('a line in words', () => {
  test.each([
    [[1, 2, 3, 10], 11, 1, '4 answers. The middle is 2.5; the middle half lies from 1.8 to 4.8.'],
    [[7, 7, 7, 7, 1], 11, 1, '5 answers. The middle is 7, and at least half of the answers are there.'],
    [[2, 8, 12, 20], 21, 5, '4 answers. The middle is 50; the middle half lies from 33 to 70.'],
  ])('of %j', (values, steps, unit, said) => {
    const distribution = distributionOf(values, steps);
    expect(distribution && lineInWords(distribution, unit, ui, 'en')).toBe(said);
  });

  test('names its columns', () => {
    expect(columnNames(11, 1)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(columnNames(21, 5)).toEqual(['0–5', '10–15', '20–25', '30–35', '40–45', '50–55', '60–65', '70–75', '80–85', '90–100']);
  });
});

describe('agreement beyond chance', () => {
  const rows = (count: number, row: readonly number[]) => Array.from({ length: count }, () => row);

  test.each([
    ['nine fragments', rows(9, [3, 1]), true, null],
    ['all in one category', rows(10, [4, 0]), true, 'one and the same name'],
    ['nobody who judged all', rows(10, [0, 0]), true, 'four people or more who judged all 10'],
    ['one hand', [...rows(9, [1, 0]), [0, 1]], false, 'two hands or more'],
    ['unequal hands', [...rows(9, [3, 0]), [2, 0]], false, 'as many hands'],
    ['full agreement', [...rows(5, [4, 0]), ...rows(5, [0, 4])], true, 'for the 4 who judged all of them, kappa is 1.00'],
    ['disagreement', rows(10, [2, 2]), false, 'kappa is −0.33'],
  ])('of %s is said', (_, table, fromCodes, said) => {
    const sentence = groupKappaInWords(table, fromCodes, ui, 'en');
    if (said === null) expect(sentence).toBeNull();
    else expect(sentence).toContain(said);
  });
});

describe('a gathering that is carried to the other language', () => {
  test('is the same there, with the picture that was shown', () => {
    const acts = fc.array(fc.oneof(fc.constantFrom('show', 'clear'), fc.nat({ max: 30 })), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (all) => {
        const gathering = all.reduce<Gathering>((now, act) => {
          if (act === 'show') return show(now);
          if (typeof act === 'string') return cleared(now);
          const nonce = act;
          return nonce % 7 === 6
            ? takeOut(now, nonce)
            : takeIn(now, groupCode(poll, { busy: nonce % 11 }, nonce), poll).gathering;
        }, emptyGathering);
        expect(gatheringIn(carriedGathering(gathering), poll)).toEqual(gathering);
      }),
    );
  });

  test.each(['', 'x', '*', '....', `${code}*.${code}*`, '\u0000~', '!', '!-1.!zzzzzz'])(
    'of %j leaves out what is no code',
    (text) => {
      const gathering = gatheringIn(text, poll);
      expect(gathering).toMatchObject({ shows: [], spent: [] });
      expect(gathering.codes.length).toBeLessThan(2);
    },
  );
});
