import type { Scale } from '../../schemas/scan.ts';

/** Scales that stand under one heading, or under none. */
export type ScaleGroup = Readonly<{ group: string | undefined; scales: readonly string[] }>;

/** The scales of a scan by their groups, in the scan's order; without groups they are all in one that has no name. */
export function scaleGroups(scales: readonly Scale[]): readonly ScaleGroup[] {
  const groups = [...new Set(scales.map(({ group }) => group))];
  return groups.map((group) => ({ group, scales: scales.filter((scale) => scale.group === group).map(({ id }) => id) }));
}
