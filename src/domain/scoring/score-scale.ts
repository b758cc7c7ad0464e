import type { Item } from '../../schemas/scan.ts';

/** What a learner chose at one statement: five steps, or "I don't know". An unanswered statement has no answer at all. */
export type Answer = 1 | 2 | 3 | 4 | 5 | 'unknown';

/** Item id to answer. An unanswered item is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** What the answers say on one scale. */
export type ScaleScore = Readonly<{
  /** 0–100, not rounded; `null` when too few items are answered. */
  score: number | null;
  /** How many items have an answer from 1 to 5. */
  answered: number;
  /** How many were answered with "I don't know". */
  unknown: number;
  /** How many items the scale has. */
  of: number;
  /** How many more answers are needed for a number; 0 when there is one. */
  missing: number;
}>;

/** An answer turned so that 5 always speaks for the scale; `null` where there is none. */
function keyedAnswer(item: Item, answer: Answer | undefined): number | null {
  if (answer === undefined || answer === 'unknown') return null;
  if (!Number.isInteger(answer) || answer < 1 || answer > 5)
    throw new RangeError(`The answer to "${item.id}" is ${answer}; an answer is a whole number from 1 to 5, or "unknown".`);
  return item.key === '-' ? 6 - answer : answer;
}

/** How many of a scale's items have to be answered for a number: two thirds, rounded up. */
export function answersNeeded(items: number): number {
  return Math.ceil((items * 2) / 3);
}

/**
 * Score of one scale: the mean of its keyed answers on 0–100, not rounded. Nothing is imputed.
 *
 * @param items the scale's items of one perspective; answers to other items are ignored
 * @returns a number when at least two thirds of the items (rounded up) are answered; `unknown` and absent both count as unanswered
 * @throws RangeError if there is no item, or an answer is not a whole number from 1 to 5
 */
export function scoreScale(items: readonly Item[], answers: Answers): ScaleScore {
  if (items.length === 0) throw new RangeError('A scale needs at least one item.');
  const keyed = items.map((item) => keyedAnswer(item, answers[item.id])).filter((value) => value !== null);
  const counts = {
    answered: keyed.length,
    unknown: items.filter((item) => answers[item.id] === 'unknown').length,
    of: items.length,
  };
  const needed = answersNeeded(items.length);
  if (keyed.length < needed) return { score: null, ...counts, missing: needed - keyed.length };
  const sum = keyed.reduce((total, value) => total + value, 0);
  return { score: (100 * (sum - keyed.length)) / (4 * keyed.length), ...counts, missing: 0 };
}
