import type { Meter } from '../../schemas/scenario.ts';
import type { Meters } from './scenario-state.ts';

/** How far a meter moved: `from` and `to` on its own range, `by` more or less than nothing. */
export type MeterChange = Readonly<{ id: string; from: number; to: number; by: number }>;

/** The meters that differ between two moments, in the order of the scenario. */
export function meterChanges(meters: readonly Meter[], before: Meters, after: Meters): readonly MeterChange[] {
  return meters.flatMap(({ id }) => {
    const from = before[id] ?? 0;
    const to = after[id] ?? 0;
    return from === to ? [] : [{ id, from, to, by: to - from }];
  });
}
