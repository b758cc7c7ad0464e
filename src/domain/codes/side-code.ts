import type { Answer, Answers } from '../scoring/score-scale.ts';
import { fromBase32, toBase32 } from './base-32.ts';
import { crc32 } from './crc-32.ts';
import type { CodedScan, SideAnswers, SideReading, SideRefusal } from './side-reading.ts';

/**
 * A side code: one person's answers to one perspective, as a short text for a link's fragment, a QR code or a keyboard.
 *
 *     06p9g00104mwmnmmm1xy0gd7    twelve answers; twenty take 29 letters
 *
 * It is Crockford's base 32, small letters, of these bytes:
 *
 *     1  the version of this format, 1
 *     2  the scan: the last 16 bits of the CRC-32 of its id
 *     2  the version of the scan, from 1 to 65,535
 *     1  the perspective: its place in the scan, from 0
 *     …  three bits for each item of the perspective, in its order: 0 is open, 1 to 5 the answer, 6 "I don't know"; zeros fill the last byte
 *     4  the CRC-32 of all bytes before
 *
 * Every version of the format begins with its number and ends with this checksum, so that a newer code is told from a damaged one. There
 * is no name, no time and no device in it: two people with the same answers have the same code.
 *
 * Life: made when the other person has answered, read once on the learner's page, kept by neither. When the scan changes, its version
 * does, and codes to the version before are refused and not guessed at.
 */
const formatVersion = 1;

const headLength = 6;
const checkLength = 4;
const unknownValue = 6;
const largest16 = 0xffff;

/** A number as bytes, the highest first. */
function bytesOf(value: number, length: number): number[] {
  return Array.from({ length }, (_, at) => (value >>> (8 * (length - 1 - at))) & 255);
}

/** The mark of a scan in its codes. */
function markOf(scan: string): number[] {
  return bytesOf(crc32(new TextEncoder().encode(scan)) & largest16, 2);
}

function headOf(scan: string, scanVersion: number, perspective: number): readonly number[] {
  return [formatVersion, ...markOf(scan), ...bytesOf(scanVersion, 2), perspective];
}

/** Values of three bits each, packed; zeros fill the last byte. */
function packed(values: readonly number[]): readonly number[] {
  const bytes = Array.from({ length: Math.ceil((values.length * 3) / 8) }, () => 0);
  values.forEach((value, at) => {
    for (let bit = 0; bit < 3; bit += 1) {
      const place = at * 3 + bit;
      const byte = place >>> 3;
      bytes[byte] = (bytes[byte] ?? 0) | (((value >>> (2 - bit)) & 1) << (7 - (place & 7)));
    }
  });
  return bytes;
}

/** The first values of three bits each. */
function unpacked(bytes: readonly number[], count: number): readonly number[] {
  const bitAt = (place: number) => ((bytes[place >>> 3] ?? 0) >>> (7 - (place & 7))) & 1;
  return Array.from({ length: count }, (_, at) => bitAt(at * 3) * 4 + bitAt(at * 3 + 1) * 2 + bitAt(at * 3 + 2));
}

/** What stands for an answer, from 0 (open) to 6. */
function valueOf(answer: Answer | undefined): number {
  return answer === 'unknown' ? unknownValue : (answer ?? 0);
}

const meanings: readonly (Answer | undefined)[] = [undefined, 1, 2, 3, 4, 5, 'unknown'];

/**
 * The side code of some answers.
 *
 * @param answers those to other items than the perspective's are left out
 * @throws RangeError if the answers are of another version than the scan, if the scan has no such perspective, or if it has more versions or
 *   perspectives than a code can name
 */
export function sideCode({ scan, scanVersion, perspective, answers }: SideAnswers, structure: CodedScan): string {
  const at = structure.perspectives.findIndex(({ id }) => id === perspective);
  const items = structure.perspectives[at]?.items;
  if (!items || at > 255) throw new RangeError(`The scan "${scan}" has no perspective "${perspective}" that a code can name.`);
  if (scanVersion !== structure.version || scanVersion > largest16)
    throw new RangeError(
      `A code can't name version ${scanVersion} of the scan "${scan}", which is at version ${structure.version}.`,
    );
  const content = [...headOf(scan, scanVersion, at), ...packed(items.map(({ id }) => valueOf(answers[id])))];
  return toBase32([...content, ...bytesOf(crc32(content), checkLength)]);
}

function refused(reason: SideRefusal): SideReading {
  return { ok: false, reason };
}

/**
 * The answers in a side code, or why there are none. Never throws, whatever the text. A single letter that differs is always noticed.
 *
 * @param text as it was written, without spaces or an address around it (see `sideCodeIn`)
 * @param scan the id of the scan that is asked for
 */
export function readSideCode(text: string, structure: CodedScan, scan: string): SideReading {
  const bytes = fromBase32(text);
  if (!bytes || bytes.length < headLength + checkLength) return refused('damaged');
  const content = bytes.slice(0, -checkLength);
  if (bytesOf(crc32(content), checkLength).some((byte, at) => byte !== bytes[content.length + at])) return refused('damaged');
  const [format = 0] = content;
  if (format !== formatVersion) return refused(format > formatVersion ? 'newer-format' : 'damaged');
  if (markOf(scan).some((byte, at) => byte !== content[1 + at])) return refused('other-scan');
  if (bytesOf(structure.version, 2).some((byte, at) => byte !== content[3 + at])) return refused('other-version');
  const perspective = structure.perspectives[content[headLength - 1] ?? 0];
  if (perspective?.side !== 'other') return refused('other-version');
  const values = unpacked(content.slice(headLength), perspective.items.length);
  const isWhole = packed(values).join() === content.slice(headLength).join() && values.every((value) => value < meanings.length);
  if (!isWhole) return refused('damaged');
  const answers: Answers = Object.fromEntries(
    perspective.items.flatMap(({ id }, at) => {
      const answer = meanings[values[at] ?? 0];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
  return { ok: true, perspective: perspective.id, answers };
}
