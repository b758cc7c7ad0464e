import type { How } from '../record/entry-types.ts';
import type { Answers } from '../scoring/score-scale.ts';

/** What is needed of a kept result to lay it beside others. */
export type Result = Readonly<{
  /** Its id in the record: `<scan>/<uuid>`. */
  id: string;
  perspective: string;
  how: How;
  /** A nickname, or empty. */
  about: string;
  /** When it was kept, in UTC; it may come from a clock that was wrong. */
  at: string;
  /** What has more was kept later, whatever the clock says; 0 where saves weren't counted yet. */
  sequence: number;
  answers: Answers;
  /** The version of the scan that was answered. */
  version: number;
}>;

/**
 * Puts results in the order in which they were kept, the first one first. The clock, which may have been set back, decides only between
 * results from before saves were counted.
 */
export function asKept(one: Result, other: Result): number {
  if (one.sequence !== other.sequence) return one.sequence - other.sequence;
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
