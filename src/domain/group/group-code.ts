import { checkSymbol, isWhole } from '../codes/check-symbol.ts';
import { crc32 } from '../codes/crc-32.ts';
import type { CodedQuestion, GroupAnswers, QuestionKind } from './coded-question.ts';
import { asLetters, lettersIn, plainCode } from './code-letters.ts';
import { lettersFor, packed, unpacked } from './packed-values.ts';

/**
 * A group code: what one participant gives to the group's picture, as a short text for a slip of paper, a QR code or a keyboard.
 *
 *     2K7Q 9D3M 5RXE         three scales of a scan, or three or four lines of a poll: twelve letters; four scales take thirteen
 *     3K7Q T04B 8MZ2 1C      judgements of six fragments with four targets each: fourteen; of twelve fragments: nineteen
 *
 * It is written in Crockford's base 32, capitals, in groups of four; each letter has five bits:
 *
 *     1  the version of this format times two, plus 1 for judgements: the format is 1
 *     2  the session: the last 10 bits of the CRC-32 of its id
 *     1  the version of what is asked, and its form: the last 5 bits of the CRC-32 of `shape` plus the version
 *     4  a random number, drawn once for a participant: the same one twice is the same participant twice
 *     …  the answers, as one number: each line in turn with one value more than it has, 0 for open
 *     1  the check symbol of all letters before
 *
 * There is no name, no time, no answer to a statement and no device in it. Of a scan it holds scores alone, by fives. It is no secret: whoever has
 * this site can read it. So the second group, which is random, is how one slip is told from another, and the first is the same for everybody.
 *
 * Every version of the format begins with its number and ends with this check symbol, so that a newer code is told from a damaged one. Life: made on
 * the participant's own device and kept nowhere; read on the facilitator's page, and gone with it.
 */
const formatVersion = 1;

const nonceLetters = 4;
const headLetters = 4;

/** How many different random numbers a code can have. */
export const NONCES = 32 ** nonceLetters;

/** Why a code is not taken in. */
export type GroupRefusal =
  /** A sign that no code has: which, and its place from 1. */
  | Readonly<{ reason: 'strange-sign'; sign: string; place: number }>
  /** Something is mistyped. */
  | Readonly<{ reason: 'damaged' }>
  /** Something is missing or too much: how many letters there are, and how many a code of this question has. */
  | Readonly<{ reason: 'other-length'; letters: number; expected: number }>
  | Readonly<{ reason: 'other-session' | 'other-version' | 'newer-format' }>
  /** Of this session, but a judgement where the picture is asked for, or the other way round. */
  | Readonly<{ reason: 'other-kind'; kind: QuestionKind }>;

/** What a code says, or why it can't be used. */
export type GroupReading =
  Readonly<{ ok: true; nonce: number; answers: GroupAnswers }> | (Readonly<{ ok: false }> & GroupRefusal);

/** A number as letters, the highest first. */
function lettersOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 32 ** (count - 1 - at)) % 32);
}

function numberOf(letters: readonly number[]): number {
  return letters.reduce((sum, letter) => sum * 32 + letter, 0);
}

const crcOf = (text: string) => crc32(new TextEncoder().encode(text));

function headOf({ kind, session, shape, version }: CodedQuestion): readonly number[] {
  const first = formatVersion * 2 + (kind === 'judging' ? 1 : 0);
  return [first, ...lettersOf(crcOf(session) % 1024, 2), (crcOf(shape) + version) % 32];
}

/** How many letters the codes of a question have. */
export function codeLength({ lines }: CodedQuestion): number {
  return headLetters + nonceLetters + lettersFor(lines) + 1;
}

/**
 * The group code of some answers, without the spaces between its groups.
 *
 * @param nonce a random whole number from 0 up to, but never, `NONCES`
 * @throws RangeError if the nonce is out of range, or an answer is no value of its line
 */
export function groupCode(question: CodedQuestion, answers: GroupAnswers, nonce: number): string {
  if (!Number.isInteger(nonce) || nonce < 0 || nonce >= NONCES) throw new RangeError(`${nonce} can't be the nonce of a code.`);
  const content = [...headOf(question), ...lettersOf(nonce, nonceLetters), ...packed(question.lines, answers)];
  return asLetters([...content, checkSymbol(content)]);
}

/** Tells whether a text has the letters of a code and its check symbol, whatever it is the code of. */
export function isWholeCode(text: string): boolean {
  const letters = lettersIn(text);
  return letters.ok && isWhole(letters.values);
}

/** The part of a code that is random, by which one slip is told from another: its second group. */
export function slipOf(code: string): string {
  return plainCode(code).slice(headLetters, headLetters + nonceLetters);
}

/**
 * What a code says, or why it can't be used. Never throws, whatever the text. One letter that is another, and two that changed places, are always
 * noticed.
 *
 * @param text one code, as it was written, with or without spaces and hyphens
 */
export function readGroupCode(text: string, question: CodedQuestion): GroupReading {
  const letters = lettersIn(text);
  if (!letters.ok) return { ok: false, reason: 'strange-sign', sign: letters.sign, place: letters.place };
  const { values } = letters;
  if (!isWhole(values)) {
    const expected = codeLength(question);
    if (values.length === expected) return { ok: false, reason: 'damaged' };
    return { ok: false, reason: 'other-length', letters: values.length, expected };
  }
  const [first = 0, ...rest] = values;
  const format = Math.floor(first / 2);
  if (format !== formatVersion) return { ok: false, reason: format > formatVersion ? 'newer-format' : 'damaged' };
  const [ownFirst, ...own] = headOf(question);
  if (rest[0] !== own[0] || rest[1] !== own[1]) return { ok: false, reason: 'other-session' };
  if (first !== ownFirst) return { ok: false, reason: 'other-kind', kind: question.kind === 'picture' ? 'judging' : 'picture' };
  if (rest[2] !== own[2]) return { ok: false, reason: 'other-version' };
  const answers = unpacked(question.lines, values.slice(headLetters + nonceLetters, -1));
  if (!answers) return { ok: false, reason: 'damaged' };
  return { ok: true, nonce: numberOf(values.slice(headLetters, headLetters + nonceLetters)), answers };
}
