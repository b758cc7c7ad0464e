import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { codesIn } from '../../../../src/domain/group/codes-in.ts';
import { inFours } from '../../../../src/domain/group/code-letters.ts';
import type { GroupAnswers } from '../../../../src/domain/group/coded-question.ts';
import {
  cleared,
  emptyGathering,
  type Gathering,
  MOST,
  neededOf,
  show,
  shownOf,
  takeIn,
  takeOut,
} from '../../../../src/domain/group/gathering.ts';
import { codeLength, groupCode } from '../../../../src/domain/group/group-code.ts';
import { releasedIn } from '../../../../src/domain/group/released.ts';
import { answersTo, judged, poll } from './example-questions.ts';

const codeOf = (nonce: number, answers: GroupAnswers = { near: nonce % 11 }) => groupCode(poll, answers, nonce);

/** A gathering of as many codes. */
const gathered = (count: number, from = emptyGathering, first = 1) =>
  takeIn(from, Array.from({ length: count }, (_, at) => codeOf(first + at)).join('\n'), poll).gathering;

type Act =
  | Readonly<{ act: 'add' | 'remove'; which: number; answers: GroupAnswers }>
  | Readonly<{ act: 'show' }>
  | Readonly<{ act: 'clear' }>;

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ act: fc.constant('add' as const), which: fc.nat({ max: 40 }), answers: answersTo(poll) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant('remove' as const), which: fc.nat({ max: 40 }), answers: fc.constant({}) }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('show' as const) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('clear' as const) }) },
  ),
  { minLength: 25, maxLength: 60 },
);

/** What a facilitator does one after the other, with the gathering after each. */
function course(of: readonly Act[]): readonly Gathering[] {
  const after: Gathering[] = [emptyGathering];
  for (const act of of) {
    const now = after.at(-1) ?? emptyGathering;
    if (act.act === 'show') after.push(show(now));
    else if (act.act === 'clear') after.push(cleared(now));
    else if (act.act === 'remove') after.push(takeOut(now, act.which));
    else after.push(takeIn(now, groupCode(poll, act.answers, act.which), poll).gathering);
  }
  return after;
}

const shownNonces = (gathering: Gathering) => gathering.codes.slice(0, shownOf(gathering)).map(({ nonce }) => nonce);

describe('the picture', () => {
  test('never has fewer than four codes, and never differs from one before by one, two or three', () => {
    fc.assert(
      fc.property(acts, (of) => {
        const pictures = course(of).map((gathering) => new Set(shownNonces(gathering)));
        for (const [at, later] of pictures.entries())
          for (const earlier of pictures.slice(0, at)) {
            const difference = later.symmetricDifference(earlier).size;
            expect(difference === 0 || difference >= 4).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  test('of each line never has fewer than four answers, and never changes by one, two or three', () => {
    fc.assert(
      fc.property(acts, (of) => {
        for (const { id } of poll.lines) {
          let before: readonly number[] = [];
          for (const gathering of course(of)) {
            const now = releasedIn(gathering, id);
            if (now.length === 0) before = now;
            const added = now.length - before.length;
            expect(added === 0 || added >= 4).toBe(true);
            if (added === 0) expect(now).toEqual(before);
            before = now;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('waits for four codes, then for four new ones, and changes only when it is asked for', () => {
    const three = gathered(3);
    expect(neededOf(three)).toBe(1);
    expect(show(three)).toBe(three);
    const four = gathered(1, three, 10);
    expect(shownOf(four)).toBe(0);
    expect(releasedIn(four, 'near')).toEqual([]);
    const shown = show(four);
    expect(releasedIn(shown, 'near')).toEqual([1, 2, 3, 10]);
    const seven = gathered(3, shown, 20);
    expect(neededOf(seven)).toBe(1);
    expect(shownOf(show(seven))).toBe(4);
    const eight = gathered(1, seven, 30);
    expect(shownOf(eight)).toBe(4);
    expect(shownOf(show(eight))).toBe(8);
  });

  test('leaves out a code that was taken out before, and keeps one that it already has', () => {
    const five = takeOut(gathered(6), 2);
    expect(five.codes).toHaveLength(5);
    const shown = show(five);
    expect(takeOut(shown, 3)).toEqual(shown);
    expect(takeOut(gathered(1, shown, 50), 50)).toEqual(shown);
  });

  test('has nothing of an earlier one after all was taken away, so that no code can be told from the two', () => {
    const shown = show(gathered(4));
    const anew = cleared(gathered(1, shown, 50));
    expect(anew).toEqual({ ...emptyGathering, spent: [1, 2, 3, 4] });
    const { gathering, verdicts } = takeIn(anew, [1, 2, 3, 4, 50].map((nonce) => codeOf(nonce)).join(), poll);
    expect(verdicts.map((verdict) => (verdict.ok ? 'in' : verdict.reason))).toEqual(['spent', 'spent', 'spent', 'spent', 'in']);
    expect(gathering.codes.map(({ nonce }) => nonce)).toEqual([50]);
    expect(cleared(show(gathered(4, gathering, 60))).spent).toEqual([1, 2, 3, 4, 50, 60, 61, 62, 63]);
  });

  test('says nothing of a line that fewer than four answered', () => {
    const text = [1, 2, 3, 4, 5].map((nonce) => codeOf(nonce, { busy: nonce, ...(nonce > 2 ? { near: 7 } : {}) })).join();
    const shown = show(takeIn(emptyGathering, text, poll).gathering);
    expect(releasedIn(shown, 'near')).toEqual([]);
    expect(releasedIn(shown, 'busy')).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a line that is left open', () => {
  const codesWith = (nonces: readonly number[], answers: GroupAnswers) => nonces.map((nonce) => codeOf(nonce, answers)).join();

  test('waits for four new answers, while the others go on', () => {
    const four = show(takeIn(emptyGathering, codesWith([1, 2, 3, 4], { near: 5, busy: 5 }), poll).gathering);
    const eight = show(
      takeIn(four, `${codesWith([5, 6, 7], { busy: 1 })},${codesWith([8], { busy: 1, near: 9 })}`, poll).gathering,
    );
    expect(shownOf(eight)).toBe(8);
    expect(releasedIn(eight, 'busy')).toEqual([1, 1, 1, 1, 5, 5, 5, 5]);
    expect(releasedIn(eight, 'near')).toEqual([5, 5, 5, 5]);
    const twelve = show(takeIn(eight, codesWith([9, 10, 11, 12], { near: 0 }), poll).gathering);
    expect(releasedIn(twelve, 'near')).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 9]);
  });
});

describe('taking in', () => {
  test('gives each of many codes its own verdict', () => {
    const one = codeOf(1);
    const text = [
      inFours(one),
      one.toLowerCase(),
      codeOf(1, { near: 9 }),
      `U${codeOf(2).slice(1)}`,
      `${codeOf(2).slice(0, 6)}${codeOf(2)[6] === 'Z' ? 'Y' : 'Z'}${codeOf(2).slice(7)}`,
      groupCode({ ...poll, version: 2 }, {}, 3),
      groupCode({ ...poll, session: 'clear-or-close' }, {}, 3),
      groupCode(judged, {}, 3),
      codeOf(4),
    ];
    const { gathering, verdicts } = takeIn(emptyGathering, text.join('\n'), poll);
    expect(verdicts.map((verdict) => (verdict.ok ? 'in' : verdict.reason))).toEqual([
      'in',
      'double',
      'double',
      'strange-sign',
      'damaged',
      'other-version',
      'other-session',
      'other-kind',
      'in',
    ]);
    expect(verdicts.slice(1, 3)).toMatchObject([{ same: true }, { same: false }]);
    expect(gathering.codes.map(({ nonce }) => nonce)).toEqual([1, 4]);
  });

  test('says of a code with one of its groups typed twice that it is too long', () => {
    const groups = inFours(codeOf(1)).split(' ');
    const text = [groups[0], ...groups].join(' ');
    expect(takeIn(emptyGathering, text, poll).verdicts).toMatchObject([{ reason: 'other-length', letters: 16, expected: 12 }]);
  });

  test.each(['', '  \n ', ' - ', ',;'])('of %j has nothing to say', (text) => {
    expect(takeIn(emptyGathering, text, poll)).toEqual({ gathering: emptyGathering, verdicts: [] });
  });

  test('ends at a hundred codes', () => {
    const { gathering, verdicts } = takeIn(gathered(MOST), codeOf(500), poll);
    expect(gathering.codes).toHaveLength(MOST);
    expect(verdicts).toMatchObject([{ ok: false, reason: 'full' }]);
  });
});

describe('codes in a text', () => {
  const length = codeLength(poll);
  const codes = [codeOf(1), codeOf(2), codeOf(3)];

  test.each([
    ['one per line', codes.join('\n')],
    ['with commas', codes.join(', ')],
    ['with semicolons and no spaces', codes.join(';')],
    ['with spaces', codes.join(' ')],
    ['in groups, one per line', codes.map(inFours).join('\r\n')],
    ['in groups, in one line', codes.map(inFours).join(' ')],
    ['in groups, with wide gaps', codes.map(inFours).join('    ')],
    ['with hyphens', codes.map((code) => inFours(code).replaceAll(' ', '-')).join(' ')],
    ['small', codes.join(' ').toLowerCase()],
    ['in addresses', codes.map((code) => `https://example.org/dyade/nl/sessions/x/join/#code=${code}`).join('\n')],
  ])('are found %s', (_, text) => {
    expect(codesIn(text, length)).toEqual(codes);
  });

  test('are found beside one that lost a letter', () => {
    const [one = '', two = ''] = codes.map(inFours);
    const cut = one.slice(0, -1);
    expect(codesIn(`${cut} ${two}`, length)).toEqual([cut.replaceAll(' ', ''), codes[1]]);
    expect(codesIn(`${two} ${cut}`, length)).toEqual([codes[1], cut.replaceAll(' ', '')]);
  });

  test('of another length stay whole, so that what they are can be said', () => {
    const other = groupCode(judged, {}, 9);
    expect(codesIn(inFours(other), length)).toEqual([other]);
    expect(codesIn(`${inFours(codes[0] ?? '')} 7`, length)).toEqual([`${codes[0] ?? ''}7`]);
  });
});
