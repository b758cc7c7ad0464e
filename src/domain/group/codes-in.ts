import { plainCode } from './code-letters.ts';
import { isWholeCode } from './group-code.ts';

/** Longer than a hundred addresses with a code in them. */
const longest = 20_000;

/** How many letters more than expected still look like one code that was mistyped: a group of four twice. */
const slack = 4;

/** What stands in a line between spaces, put together to codes of the length that is expected. */
function piecesOf(words: readonly string[], length: number): readonly string[] {
  const pieces: string[] = [];
  let held = '';
  for (const word of words) {
    if (held !== '' && held.length + word.length > length) {
      pieces.push(held);
      held = '';
    }
    held += word;
    if (held.length < length) continue;
    pieces.push(held);
    held = '';
  }
  return held === '' ? pieces : [...pieces, held];
}

/** The codes in one line: mostly one, in groups; or several with spaces between them. */
function codesInLine(line: string, length: number): readonly string[] {
  const words = line.split(/\s+/u).map(plainCode).filter(Boolean);
  const whole = words.join('');
  if (whole === '') return [];
  if (whole.length <= length + slack) return [whole];
  const pieces = piecesOf(words, length);
  const isOne = isWholeCode(whole) && !pieces.some((piece) => piece.length === length && isWholeCode(piece));
  return isOne ? [whole] : pieces;
}

/**
 * The codes in what was typed, pasted or scanned, each without spaces: one or many, one per line or with commas, semicolons or spaces between
 * them, in groups or not; of an address what stands in its fragment. Whether each is one, `readGroupCode` tells.
 *
 * @param length how many letters the codes have that are expected
 */
export function codesIn(text: string, length: number): readonly string[] {
  return text
    .slice(0, longest)
    .replaceAll(/https?:\/\/\S*?#code=(\S*)/gu, '\n$1\n')
    .split(/[\n\r,;]+/u)
    .flatMap((line) => codesInLine(line, length));
}
