import { displayScore } from '../../../domain/scoring/level-of.ts';

/** A difference as it is shown: a whole number with its sign, rounded half away from zero, so that it is the same from both sides. */
export function showDifference(difference: number): string {
  const size = displayScore(Math.abs(difference));
  if (size === 0) return '0';
  return `${difference > 0 ? '+' : '\u2212'}${size}`;
}
