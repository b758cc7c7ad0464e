import { middle, type Spot } from './place.ts';

/** So far from everyone else that two dots can be told apart, on a phone too; on 0–100. */
const apart = 8;

/** Spots to try, spread over the map, the nearest to the middle first; more of them than a map holds people. */
const candidates: readonly Spot[] = Array.from({ length: 121 }, (_, at) => ({
  closeness: (at % 11) * 10,
  conflict: Math.floor(at / 11) * 10,
})).toSorted((one, other) => distance(one, middle) - distance(other, middle));

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.closeness - other.closeness, one.conflict - other.conflict);
}

/**
 * Where someone new stands who was not given a place yet: in the middle, or as near to it as leaves everyone else in sight. Where there is no
 * such room left, the spot that is farthest from anyone.
 */
export function freeSpot(people: readonly Spot[]): Spot {
  const room = (spot: Spot) => Math.min(...people.map((person) => distance(person, spot)));
  const free = candidates.find((spot) => room(spot) >= apart);
  return free ?? candidates.reduce((best, spot) => (room(spot) > room(best) ? spot : best), middle);
}
