import type { CodedQuestion, GroupAnswers } from './coded-question.ts';
import { plainCode } from './code-letters.ts';
import { codeLength, type GroupRefusal, readGroupCode } from './group-code.ts';
import { codesIn } from './codes-in.ts';

/** From how many codes on there is a picture, and by how many new ones at least it changes. */
export const FEWEST = 4;

/** The most codes that are gathered: more than a group has people. */
export const MOST = 100;

/** A code that was taken in. */
export type Held = Readonly<{ code: string; nonce: number; answers: GroupAnswers }>;

/**
 * The codes of a group, in the order in which they came, and how many of them each picture so far was made of. A picture is always of all codes up
 * to one of these numbers, and two numbers are at least `FEWEST` apart: so nobody can tell from two pictures what one, two or three people
 * answered. `spent` are the nonces of those that were in a picture before all was taken away: they come into no other picture, since the same codes
 * with one more would give that one away.
 */
export type Gathering = Readonly<{ codes: readonly Held[]; shows: readonly number[]; spent: readonly number[] }>;

/** Nothing gathered yet. */
export const emptyGathering: Gathering = { codes: [], shows: [], spent: [] };

/** What happened to one code: it is in, it was in already, it was in a picture that is gone, there is no room, or it can't be used. */
export type Verdict = Readonly<{ code: string }> &
  (
    | Readonly<{ ok: true }>
    /** `same` where it is the very same code; else someone gave other answers with the same random number. */
    | Readonly<{ ok: false; reason: 'double'; same: boolean }>
    | Readonly<{ ok: false; reason: 'full' | 'spent' }>
    | (Readonly<{ ok: false }> & GroupRefusal)
  );

/** How many codes the picture that is shown was made of; 0 as long as there is none. */
export function shownOf({ shows }: Gathering): number {
  return shows.at(-1) ?? 0;
}

/** How many codes are still needed for a picture, or for another one; 0 where it may be shown. */
export function neededOf(gathering: Gathering): number {
  return Math.max(0, shownOf(gathering) + FEWEST - gathering.codes.length);
}

function takeOne(gathering: Gathering, code: string, question: CodedQuestion): readonly [Gathering, Verdict] {
  const reading = readGroupCode(code, question);
  if (!reading.ok) return [gathering, { code, ...reading }];
  const there = gathering.codes.find(({ nonce }) => nonce === reading.nonce);
  if (there) return [gathering, { code, ok: false, reason: 'double', same: there.code === plainCode(code) }];
  if (gathering.spent.includes(reading.nonce)) return [gathering, { code, ok: false, reason: 'spent' }];
  if (gathering.codes.length >= MOST) return [gathering, { code, ok: false, reason: 'full' }];
  const held = { code: plainCode(code), nonce: reading.nonce, answers: reading.answers };
  return [
    { ...gathering, codes: [...gathering.codes, held] },
    { code, ok: true },
  ];
}

/** Takes in the codes in a text, and tells of each what happened to it; no verdicts where there is no code in it. */
export function takeIn(
  gathering: Gathering,
  text: string,
  question: CodedQuestion,
): Readonly<{ gathering: Gathering; verdicts: readonly Verdict[] }> {
  let now = gathering;
  const verdicts = codesIn(text, codeLength(question)).map((code) => {
    const [next, verdict] = takeOne(now, code, question);
    now = next;
    return verdict;
  });
  return { gathering: now, verdicts };
}

/** Takes a code out again; one that is in a picture stays, since its picture would give it away. */
export function takeOut(gathering: Gathering, nonce: number): Gathering {
  const shown = shownOf(gathering);
  return { ...gathering, codes: gathering.codes.filter((held, at) => at < shown || held.nonce !== nonce) };
}

/** Takes everything away, to begin anew; what was in a picture comes into no other one. */
export function cleared(gathering: Gathering): Gathering {
  const shown = gathering.codes.slice(0, shownOf(gathering)).map(({ nonce }) => nonce);
  return { ...emptyGathering, spent: [...gathering.spent, ...shown] };
}

/** Makes the picture of all codes that are in; as it was where there are too few new ones. */
export function show(gathering: Gathering): Gathering {
  return neededOf(gathering) > 0 ? gathering : { ...gathering, shows: [...gathering.shows, gathering.codes.length] };
}
