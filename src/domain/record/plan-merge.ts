import { parseEntry } from './parse-entry.ts';
import { sameEntry } from './same-entry.ts';
import { sequenceOf } from './sequence-of.ts';

/** Something kept, or to be kept, under its key. */
export type Pair = readonly [key: string, value: unknown];

/** What would happen to each thing of a file, if it were taken in. */
export type MergePlan = Readonly<{
  /** What is not here yet. */
  add: readonly Pair[];
  /** What is older here than in the file, or cannot be read here. */
  replace: readonly Pair[];
  /** What stays as it is here: the file's is older. */
  keep: readonly string[];
  /** What says the same on both sides. */
  same: readonly string[];
  /** What was saved as often on both sides, with another content: the learner chooses which side wins. */
  undecided: readonly Pair[];
}>;

/** What a record remembers about the device it is on: whether keeping was agreed to there, and when the last copy was made. */
const ofTheDevice = new Set(['preference/first-save', 'preference/last-copy']);

/** What is set aside or set up here is nobody else's to change. */
const onlyAdded = /^(damaged|preference)\//;

/** Where one thing of a file belongs. */
function placeOf(key: string, here: unknown, incoming: unknown): keyof MergePlan {
  if (here === undefined) return 'add';
  if (sameEntry(key, here, incoming)) return 'same';
  if (onlyAdded.test(key)) return 'keep';
  const [kept, offered] = [parseEntry(key, here), parseEntry(key, incoming)];
  if (!kept.ok && offered.ok) return kept.reason === 'damaged' ? 'replace' : 'keep';
  const difference = sequenceOf(incoming) - sequenceOf(here);
  if (difference === 0) return 'undecided';
  return difference > 0 ? 'replace' : 'keep';
}

/**
 * How a file would be merged with what is here, thing by thing. Which of two is later is told by their `sequence` and never by the clock.
 * Nothing that is here and not in the file is touched; what a newer version of the site wrote here stays. What a record remembers about its own
 * device is not taken over, and stands nowhere in the plan.
 *
 * @param here all that is kept, by key
 * @param incoming the entries of a document, as `readDocument` gives them
 */
export function planMerge(here: ReadonlyMap<string, unknown>, incoming: readonly Pair[]): MergePlan {
  const places = Map.groupBy(
    incoming.filter(([key]) => !ofTheDevice.has(key)),
    ([key, value]) => placeOf(key, here.get(key), value),
  );
  const pairsIn = (place: keyof MergePlan) => places.get(place) ?? [];
  const keysIn = (place: keyof MergePlan) => pairsIn(place).map(([key]) => key);
  return {
    add: pairsIn('add'),
    replace: pairsIn('replace'),
    keep: keysIn('keep'),
    same: keysIn('same'),
    undecided: pairsIn('undecided'),
  };
}
