import type { Item } from '../../schemas/scan.ts';

const itemsPerStep = 3;

/** The steps of a scan: three statements each. */
export function stepsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / itemsPerStep) }, (_, at) =>
    items.slice(at * itemsPerStep, (at + 1) * itemsPerStep),
  );
}
