import type { RunPlan } from './presenting.ts';

/**
 * The steps of a session in one length, in order; those without minutes there are left out.
 *
 * @param minutes whole minutes by the id of the step
 */
export function runPlan(steps: readonly Readonly<{ id: string }>[], minutes: Readonly<Record<string, number>>): RunPlan {
  return steps.flatMap(({ id }) => (minutes[id] === undefined ? [] : [{ id, minutes: minutes[id] }]));
}
