/** Where someone stands on the map: how much closeness and how much conflict, whole numbers from 0 to 100. */
export type Spot = Readonly<{ closeness: number; conflict: number }>;

/** Someone on the map, under a nickname. */
export type Place = Spot & Readonly<{ name: string }>;

/** Where someone stands who was not given a place yet. */
export const middle: Spot = { closeness: 50, conflict: 50 };

/** A number as it can stand on the map: whole, from 0 to 100; what is no number becomes 0. */
export function onScale(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value))) || 0;
}
