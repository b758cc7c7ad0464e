/** A step in a schedule: the minute at which it begins, counted from 0, and how many minutes it takes. */
export type TimedStep<Step> = Readonly<{ step: Step; from: number; minutes: number }>;

/**
 * The steps that a schedule has minutes for, in their order, with when each begins.
 *
 * @param schedule minutes per id of a step; a step that it doesn't name is left out
 */
export function timedSteps<Step extends Readonly<{ id: string }>>(
  steps: readonly Step[],
  schedule: Readonly<Record<string, number>>,
): readonly TimedStep<Step>[] {
  let from = 0;
  return steps.flatMap((step) => {
    const minutes = schedule[step.id];
    if (minutes === undefined) return [];
    const timed = { step, from, minutes };
    from += minutes;
    return [timed];
  });
}
