import type { Scan } from '../../schemas/scan.ts';
import { levelOf } from '../scoring/level-of.ts';
import { type Profile, scoreProfile } from '../scoring/score-profile.ts';
import { asKept, type Result } from './result.ts';
import { samePerson } from '../wording/same-person.ts';

/**
 * What two relationships have in common on a scale: `both` when they are at the same level, `match` when they aren't and it rather belongs to
 * the match with this person, `unknown` when a number is missing.
 */
export type InCommon = 'both' | 'match' | 'unknown';

/** Two relationships of the learner beside each other. */
export type TwoRelationships = Readonly<{
  /** The scores of the first and of the second. */
  profiles: readonly [Profile, Profile];
  /** By scale. */
  inCommon: Readonly<Record<string, InCommon>>;
}>;

type Structure = Pick<Scan, 'version' | 'scales' | 'perspectives'>;

/** Tells whether a result is the learner's own side of a relationship with someone, and can be scored now. */
function isOwnSide({ version, perspectives }: Structure, result: Result): boolean {
  const side = perspectives.find(({ id }) => id === result.perspective)?.side;
  return side === 'own' && result.how === 'self' && result.version === version && result.about.trim() !== '';
}

/** The latest own side about every person but the one of a result, in the order in which they were kept, the latest first. */
export function otherRelationships<Kept extends Result>(
  scan: Structure,
  results: readonly Kept[],
  than: Result,
): readonly Kept[] {
  return results
    .filter(
      (result) => isOwnSide(scan, result) && result.perspective === than.perspective && !samePerson(result.about, than.about),
    )
    .toSorted((one, other) => asKept(other, one))
    .filter((result, at, all) => all.findIndex(({ about }) => samePerson(about, result.about)) === at);
}

/**
 * Two own sides about different people: what returns in both, and what belongs to one match.
 *
 * @returns `null` unless both are own sides of the present version, from the same perspective, about two people
 */
export function twoRelationships(scan: Structure, one: Result, other: Result): TwoRelationships | null {
  if (!isOwnSide(scan, one) || !isOwnSide(scan, other)) return null;
  if (one.perspective !== other.perspective || samePerson(one.about, other.about)) return null;
  const first = scoreProfile(scan, one.perspective, one.answers);
  const second = scoreProfile(scan, other.perspective, other.answers);
  const inCommon = (scale: string): InCommon => {
    const [here, there] = [first, second].map((profile) => levelOf(profile[scale]?.score ?? null));
    if (here === null || there === null) return 'unknown';
    return here === there ? 'both' : 'match';
  };
  return { profiles: [first, second], inCommon: Object.fromEntries(scan.scales.map(({ id }) => [id, inCommon(id)])) };
}
