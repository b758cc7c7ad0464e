/** A word of a text, and the number of characters before it. */
export type PlacedWord = Readonly<{ word: string; offset: number }>;

const placeholder = /\{[^}]*\}/gu;
const letters = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text as they are looked up: letters, with the apostrophes and hyphens within them, which are made plain. Placeholders such
 * as `{other}` are none, and neither is a single letter.
 */
export function wordsInText(text: string): readonly PlacedWord[] {
  const plain = text.replace(placeholder, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(letters)]
    .map((match) => ({ word: match[0].replaceAll('’', "'").replace(/[‐‑]/gu, '-'), offset: match.index }))
    .filter(({ word }) => word.length > 1);
}
