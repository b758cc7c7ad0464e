import type { Meter } from '../../schemas/scenario.ts';

/** Where a value stands on its meter's range, 0–100: for drawings only. */
export function meterShare({ min, max }: Pick<Meter, 'min' | 'max'>, value: number): number {
  return (100 * (value - min)) / (max - min);
}
