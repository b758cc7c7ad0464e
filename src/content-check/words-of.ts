/** The words of a text: what stands between spaces and has a letter or a digit in it. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return wordsOf(text).length;
}
