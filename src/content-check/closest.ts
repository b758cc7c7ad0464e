/** How many letters are added, left out or changed between two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [down, letter] of Array.from(one).entries()) {
    const next = [down + 1];
    for (const [across, another] of Array.from(other).entries())
      next.push(Math.min((row[across] ?? 0) + (letter === another ? 0 : 1), (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The candidate that is spelled most like a word, the first of equals.
 *
 * @returns `null` when none is near enough to be what was meant: more than half of the letters differ
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  let best: { candidate: string; letters: number } | null = null;
  for (const candidate of candidates) {
    const letters = distance(word, candidate);
    if (letters <= Math.max(word.length, candidate.length) / 2 && (best === null || letters < best.letters))
      best = { candidate, letters };
  }
  return best?.candidate ?? null;
}
