import type { Item } from '../../schemas/scan.ts';
import type { Answers } from '../scoring/score-scale.ts';

/** A statement that two people answered differently. */
export type DifferingStatement = Readonly<{ item: string; own: number; other: number }>;

/** From how many steps on two answers are worth a conversation; neighbouring steps often mean the same. */
const STEPS_APART = 2;

/**
 * The statements whose answers are two steps or more apart, as they were given, without keys: the largest difference first, and in the order
 * of the items where it is the same. A statement with "I don't know", or without an answer, has no difference.
 */
export function differingStatements(items: readonly Item[], own: Answers, other: Answers): readonly DifferingStatement[] {
  return items
    .flatMap(({ id }) => {
      const [one, two] = [own[id], other[id]];
      if (typeof one !== 'number' || typeof two !== 'number' || Math.abs(one - two) < STEPS_APART) return [];
      return [{ item: id, own: one, other: two }];
    })
    .toSorted((one, two) => Math.abs(two.own - two.other) - Math.abs(one.own - one.other));
}
