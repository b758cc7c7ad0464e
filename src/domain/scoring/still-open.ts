import type { Pattern } from '../../schemas/scan.ts';
import type { Profile } from './score-profile.ts';

/**
 * The scales whose missing number may still change which pattern fits: those without one, where no pattern fits but the last, which needs none.
 *
 * @param pattern the id of the pattern that fits now
 * @returns none where all scales have a number, and where another pattern fits already
 */
export function stillOpen(patterns: readonly Pattern[], pattern: string | null, profile: Profile): readonly string[] {
  const fitting = patterns.find(({ id }) => id === pattern);
  if (!fitting || Object.keys(fitting.when).length > 0) return [];
  return Object.entries(profile).flatMap(([scale, { score }]) => (score === null ? [scale] : []));
}
