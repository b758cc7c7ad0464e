import type { Presenting, RunPlan } from './presenting.ts';
import { allottedTo, elapsedIn } from './step-time.ts';

/** How a session lies in its time, in milliseconds; `endsAt` is a moment since 1970. */
export type ScheduleAt = Readonly<{
  /** What is still to come, if every step from here on takes the time that it has. */
  left: number;
  /** When it ends then. */
  endsAt: number;
  /** How much later that is than it would be on schedule; below 0 where the group is ahead. */
  late: number;
}>;

/**
 * How a session lies in its time at a moment: the end as it is to be expected, against the moment of the beginning with the minutes of the whole plan.
 * A pause makes it later, since the room is free until the same time. What a step before this one left over, or took too long, shows; a step that
 * was gone back to counts with what is left of it.
 */
export function scheduleAt(presenting: Presenting, plan: RunPlan, at: number): ScheduleAt {
  const from = Math.max(
    0,
    plan.findIndex(({ id }) => id === presenting.step),
  );
  const left = plan
    .slice(from)
    .map((step) => Math.max(0, allottedTo(presenting, step) - elapsedIn(presenting, step.id, at)))
    .reduce((sum, time) => sum + time, 0);
  const planned = plan.reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
  const endsAt = at + left;
  return { left, endsAt, late: endsAt - (Date.parse(presenting.startedAt) + planned) };
}
