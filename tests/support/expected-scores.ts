import type { Scan } from '../../src/schemas/scan.ts';

/** An answer as a person would write it down: a step from 1 to 5, `unknown` for "I don't know", or nothing at all. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 'unknown' | null;

/** What a scale should show. */
export interface ExpectedScale {
  /** A whole number from 0 to 100, or `null` where too few statements are answered. */
  readonly shown: number | null;
  readonly answered: number;
  readonly unknown: number;
  readonly of: number;
  /** How many more answers it takes for a number. */
  readonly missing: number;
}

/**
 * What a scan should show for these answers, by scale: worked out from its `scan.yaml` as the curriculum says it, in whole numbers and
 * apart from the site's own scoring, so that one can prove the other.
 *
 * @param ratings one for each item, in the order in which the perspective asks them
 */
export function expectedScores(scan: Scan, perspective: string, ratings: readonly Rating[]): ReadonlyMap<string, ExpectedScale> {
  const items = scan.perspectives.find(({ id }) => id === perspective)?.items ?? [];
  const scales = new Map<string, ExpectedScale>();
  for (const { id } of scan.scales) {
    let of = 0;
    let unknown = 0;
    let answered = 0;
    // How far the answers are from the low end together: 0 to 4 steps each.
    let steps = 0;
    items.forEach((item, at) => {
      if (item.scale !== id) return;
      of += 1;
      const rating = ratings[at] ?? null;
      if (rating === 'unknown') unknown += 1;
      if (rating === null || rating === 'unknown') return;
      answered += 1;
      steps += item.key === '-' ? 5 - rating : rating - 1;
    });
    // Two thirds of the items, rounded up, without a fraction on the way.
    const needed = Math.floor((2 * of + 2) / 3);
    const missing = Math.max(0, needed - answered);
    // 25 points a step; half a point more, and the fraction cut off, rounds half up.
    const shown = missing > 0 ? null : Math.floor((50 * steps + answered) / (2 * answered));
    scales.set(id, { shown, answered, unknown, of, missing });
  }
  return scales;
}

/** The first pattern whose conditions all hold for unrounded scores. @param ratings as in `expectedScores` */
export function expectedPattern(scan: Scan, perspective: string, ratings: readonly Rating[]): string | null {
  const items = scan.perspectives.find(({ id }) => id === perspective)?.items ?? [];
  // Without a single number there is no picture to be near to.
  if ([...expectedScores(scan, perspective, ratings).values()].every(({ shown }) => shown === null)) return null;
  const holds = (scale: string, condition: string): boolean => {
    if (expectedScores(scan, perspective, ratings).get(scale)?.shown === null) return false;
    const own = items.flatMap((item, at) => {
      const rating = ratings[at];
      return item.scale !== scale || typeof rating !== 'number' ? [] : [item.key === '-' ? 6 - rating : rating];
    });
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    // On 1 to 5 the thresholds 35 and 65 lie at 2.4 and 3.6; a hair's breadth for fractions.
    const isLow = mean <= 2.4 + 1e-9;
    const isHigh = mean >= 3.6 - 1e-9;
    return { low: isLow, high: isHigh, 'not-low': !isLow, 'not-high': !isHigh }[condition] ?? false;
  };
  return (
    scan.patterns.find(({ when }) => Object.entries(when).every(([scale, condition]) => holds(scale, condition)))?.id ?? null
  );
}
