import type { Pattern } from '../../schemas/scan.ts';
import { levelOf } from './level-of.ts';
import type { Profile } from './score-profile.ts';

/** Tells whether a score meets one condition of a pattern; a scale without a number meets none. */
function meets(score: number | null, condition: Pattern['when'][string]): boolean {
  const level = levelOf(score);
  if (level === null) return false;
  if (condition === 'not-high') return level !== 'high';
  if (condition === 'not-low') return level !== 'low';
  return level === condition;
}

/**
 * The id of the pattern that a profile lies nearest to: the first that fits, read from the top. A scale without a number gives no pattern that
 * needs it; the last pattern, without conditions, needs none.
 *
 * @returns `null` only for a scan without patterns
 */
export function patternOf(patterns: readonly Pattern[], profile: Profile): string | null {
  const fits = ({ when }: Pattern) =>
    Object.entries(when).every(([scale, condition]) => meets(profile[scale]?.score ?? null, condition));
  return patterns.find(fits)?.id ?? null;
}
