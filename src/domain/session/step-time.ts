import type { PlannedStep, Presenting, RunPlan } from './presenting.ts';

const minute = 60_000;

/** The time that was spent in a step until a moment, in milliseconds; a clock that stands before the moment since which the step runs counts nothing. */
export function elapsedIn(presenting: Presenting, step: string, at: number): number {
  const before = presenting.elapsed[step] ?? 0;
  if (step !== presenting.step || presenting.runsSince === null) return before;
  return before + Math.max(0, at - Date.parse(presenting.runsSince));
}

/** The time that a step has, with what was added or taken: a minute at least, in milliseconds. */
export function allottedTo(presenting: Presenting, { id, minutes }: PlannedStep): number {
  return Math.max(1, minutes + (presenting.added[id] ?? 0)) * minute;
}

/** What there is to know of the time of a step, all in milliseconds. */
export type StepTime = Readonly<{
  elapsed: number;
  allotted: number;
  /** 0 once the time is over. */
  left: number;
  /** How far over its time the step is; 0 until then. */
  over: number;
}>;

/**
 * The time of the step that is on, at a moment.
 *
 * @throws RangeError if the plan has no such step: `resumed` sees to it that it has
 */
export function stepTime(presenting: Presenting, plan: RunPlan, at: number): StepTime {
  const step = plan.find(({ id }) => id === presenting.step);
  if (!step) throw new RangeError(`The plan has no step "${presenting.step}".`);
  const elapsed = elapsedIn(presenting, step.id, at);
  const allotted = allottedTo(presenting, step);
  return { elapsed, allotted, left: Math.max(0, allotted - elapsed), over: Math.max(0, elapsed - allotted) };
}
