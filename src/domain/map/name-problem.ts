import { samePerson } from '../wording/same-person.ts';
import type { Place } from './place.ts';

/** The most people on one map: more than any class or caseload, and the map stays quick. */
export const MOST_PEOPLE = 100;

/** Why a nickname can't be put on a map that already holds others; `null` where it can. */
export function nameProblem(name: string, others: readonly Pick<Place, 'name'>[]): 'empty' | 'taken' | 'full' | null {
  if (name.trim() === '') return 'empty';
  if (others.some((other) => samePerson(other.name, name))) return 'taken';
  return others.length >= MOST_PEOPLE ? 'full' : null;
}
