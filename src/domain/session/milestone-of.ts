import type { StepTime } from './step-time.ts';

/** What of a step's time is worth a word to those who don't see the clock: half of it is over, a minute is left, it is over. */
export type Milestone = 'half' | 'minute' | 'over';

const minute = 60_000;

/** The last milestone that a step has passed, or `null`; a step of two minutes or less has no half. */
export function milestoneOf({ elapsed, allotted, left }: StepTime): Milestone | null {
  if (left === 0) return 'over';
  if (left <= minute && allotted > minute) return 'minute';
  return elapsed * 2 >= allotted && allotted > 2 * minute ? 'half' : null;
}
