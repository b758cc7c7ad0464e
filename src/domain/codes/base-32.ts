import { alphabet32 as alphabet } from './alphabet-32.ts';

/** Five bits for each letter. */
const bitsPerLetter = 5;

/** Bytes as letters and digits that can stand in an address and be read out. */
export function toBase32(bytes: Iterable<number>): string {
  let text = '';
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (count += 8; count >= bitsPerLetter; count -= bitsPerLetter)
      text += alphabet[(held >>> (count - bitsPerLetter)) & 31] ?? '';
    held &= (1 << count) - 1;
  }
  return count > 0 ? text + (alphabet[(held << (bitsPerLetter - count)) & 31] ?? '') : text;
}

/** The bytes that `toBase32` gave this text for; `null` where it gives it for none. */
export function fromBase32(text: string): readonly number[] | null {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    held = (held << bitsPerLetter) | value;
    count += bitsPerLetter;
    if (count < 8) continue;
    count -= 8;
    bytes.push(held >>> count);
    held &= (1 << count) - 1;
  }
  // Any other text of these bytes has a letter too many, or something in the bits that are left over.
  return toBase32(bytes) === text ? bytes : null;
}
