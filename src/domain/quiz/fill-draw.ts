import { checkRules, type DrawRules } from './check-rules.ts';
import { shuffled } from './shuffled.ts';

/** A question that a check can ask, and the outcome that it serves; those without one count as serving one together. */
export type PoolQuestion = Readonly<{ id: string; outcome?: string | undefined }>;

/** What questions are drawn from, and with what chance. */
export type DrawSource = Readonly<{
  pool: readonly PoolQuestion[];
  /** Questions drawn before: they come last. */
  seen: ReadonlySet<string>;
  /** Gives a number from 0 up to, but not including, 1. */
  random: () => number;
  /** Those of a check when left out. */
  rules?: DrawRules;
}>;

/**
 * The ids that fill a draw up to its length: first for every outcome that has too few, in rounds, so that no outcome gets its
 * second before each has its first; then any. Unseen questions come before seen ones.
 *
 * @param kept questions of the pool that are in the draw already
 */
export function fillDraw(kept: readonly string[], { pool, seen, random, rules = checkRules }: DrawSource): string[] {
  const added: PoolQuestion[] = [];
  const inDraw = pool.filter(({ id }) => kept.includes(id));
  const inAnyOrder = shuffled(
    pool.filter(({ id }) => !kept.includes(id)),
    random,
  );
  const candidates = [...inAnyOrder.filter(({ id }) => !seen.has(id)), ...inAnyOrder.filter(({ id }) => seen.has(id))];
  const outcomes = shuffled([...new Set(pool.map(({ outcome }) => outcome))], random);

  const take = (fits: (question: PoolQuestion) => boolean) => {
    const next = candidates.find((question) => !added.includes(question) && fits(question));
    if (next && kept.length + added.length < rules.questions) added.push(next);
  };
  for (let round = 1; round <= rules.perOutcome; round += 1)
    for (const outcome of outcomes) {
      const served = [...inDraw, ...added].filter((question) => question.outcome === outcome).length;
      if (served < round) take((question) => question.outcome === outcome);
    }
  for (let place = 0; place < rules.questions; place += 1) take(() => true);
  return added.map(({ id }) => id);
}
