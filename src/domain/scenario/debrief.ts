import type { Scenario } from '../../schemas/scenario.ts';
import { endingsAhead, type EndingsAhead } from './endings-ahead.ts';
import { meterChanges, type MeterChange } from './meter-changes.ts';
import { replay, type Step } from './replay.ts';
import { startOf } from './scenario-state.ts';
import { turningPoints, type TurningPoint } from './turning-points.ts';

/** The account of a path. */
export type Debrief = Readonly<{
  /** What was done, one after the other, and what each choice changed. */
  steps: readonly (Step & Readonly<{ changes: readonly MeterChange[] }>)[];
  /** Every meter from the start to here: the sum of what the choices changed. */
  totals: readonly MeterChange[];
  turningPoints: readonly TurningPoint[];
}>;

/**
 * The account of a path, at its end or as far as it has come.
 *
 * @param ahead the endings that each state leaves open; whoever accounts for many paths works it out once
 */
export function debrief(scenario: Scenario, path: readonly string[], ahead: EndingsAhead = endingsAhead(scenario)): Debrief {
  const steps = replay(scenario, path).steps.map((step) => ({
    ...step,
    changes: meterChanges(scenario.meters, step.before.meters, step.after.meters),
  }));
  const start = startOf(scenario).meters;
  const totals = scenario.meters.map(({ id }) => {
    const from = start[id] ?? 0;
    const by = steps
      .flatMap(({ changes }) => changes.filter((change) => change.id === id))
      .reduce((sum, change) => sum + change.by, 0);
    return { id, from, by, to: from + by };
  });
  return { steps, totals, turningPoints: turningPoints(steps, ahead) };
}
