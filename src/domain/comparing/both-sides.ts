import type { Scan } from '../../schemas/scan.ts';
import { type Profile, scoreProfile } from '../scoring/score-profile.ts';
import { areParallel } from './are-parallel.ts';
import { type DifferingStatement, differingStatements } from './differing-statements.ts';
import { asKept, type Result } from './result.ts';
import { samePerson } from '../wording/same-person.ts';

/** A result with what its answers say on every scale. */
export type Viewed<Kept extends Result> = Readonly<{ result: Kept; profile: Profile }>;

/** The other side, beside the learner's own. */
export type OtherSide<Kept extends Result> = Viewed<Kept> &
  Readonly<{
    /**
     * By scale, how much more the other side's score is than the own one, from -100 to 100 and not rounded; `null` where one of them has no
     * number. `null` as a whole where the two sides answer different questions: then there is no difference that means anything.
     */
    differences: Readonly<Record<string, number | null>> | null;
    /** The statements that were answered most differently, the largest difference first; none where the sides answer different questions. */
    statements: readonly DifferingStatement[];
  }>;

/** The latest of each side about one person. */
export type BothSides<Kept extends Result> = Readonly<{
  own: Viewed<Kept>;
  /** As the learner imagined it, then as the other person answered it; at least one of the two. */
  others: readonly OtherSide<Kept>[];
}>;

type Structure = Pick<Scan, 'version' | 'scales' | 'perspectives'>;

function beside<Kept extends Result>(scan: Structure, own: Viewed<Kept>, result: Kept): OtherSide<Kept> {
  const profile = scoreProfile(scan, result.perspective, result.answers);
  const [mine, theirs] = [own.result, result].map(({ perspective }) => scan.perspectives.find(({ id }) => id === perspective)!);
  if (!areParallel(mine!, theirs!)) return { result, profile, differences: null, statements: [] };
  const difference = (scale: string) => {
    const [one, two] = [own.profile[scale]?.score ?? null, profile[scale]?.score ?? null];
    return one === null || two === null ? null : two - one;
  };
  return {
    result,
    profile,
    differences: Object.fromEntries(scan.scales.map(({ id }) => [id, difference(id)])),
    statements: differingStatements(mine!.items, own.result.answers, result.answers),
  };
}

/**
 * The learner's latest own side about a person next to the latest imagined and the latest asked side, all of the scan's present version.
 *
 * @param about a nickname; an empty one is nobody's
 * @returns `null` where the own side or any other side is missing
 */
export function bothSides<Kept extends Result>(scan: Structure, results: readonly Kept[], about: string): BothSides<Kept> | null {
  const sides = new Map(scan.perspectives.map(({ id, side }) => [id, side]));
  const latest = (side: 'own' | 'other', how: Result['how']) =>
    results
      .filter((result) => result.version === scan.version && samePerson(result.about, about))
      .filter((result) => result.how === how && sides.get(result.perspective) === side)
      .toSorted(asKept)
      .at(-1);
  const result = latest('own', 'self');
  if (!result) return null;
  const own = { result, profile: scoreProfile(scan, result.perspective, result.answers) };
  const others = [latest('other', 'imagined'), latest('other', 'asked')].filter((other) => other !== undefined);
  return others.length === 0 ? null : { own, others: others.map((other) => beside(scan, own, other)) };
}
