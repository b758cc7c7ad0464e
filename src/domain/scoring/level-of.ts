/** The course's thresholds on 0–100, for reading answers; never norms. The result page says so. */
export const LOW_AT_MOST = 35;
export const HIGH_AT_LEAST = 65;

/** How a score is put in words: `low` up to 35, `high` from 65, else `between`; `null` where there is no score. */
export function levelOf(score: number | null): 'low' | 'between' | 'high' | null {
  if (score === null) return null;
  if (score <= LOW_AT_MOST) return 'low';
  return score >= HIGH_AT_LEAST ? 'high' : 'between';
}

/** A score as it is shown: a whole number, rounded half up; only ever for display. */
export function displayScore(score: number): number {
  return Math.floor(score + 0.5);
}
