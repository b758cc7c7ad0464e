import { type DrawSource, fillDraw } from './fill-draw.ts';

/** A stored draw that fits the pool as it is now, with what had to change. */
export type ReconciledDraw = Readonly<{
  /** What to ask now, in order: the questions that are kept, then those that were added. */
  questions: string[];
  /** Questions that the pool no longer has. */
  dropped: string[];
  /** Questions that fill up the places. */
  added: string[];
}>;

/**
 * A draw that is under way, after the pool may have changed: questions that still exist stay in their order, and the rest is
 * filled up as in a new draw. A draw that is finished is shown as it was, and needs none of this.
 *
 * @param stored ids in the order in which they were drawn
 * @throws RangeError if `random` gives a number below 0 or from 1
 */
export function reconcileDraw(stored: readonly string[], source: DrawSource): ReconciledDraw {
  const drawn = [...new Set(stored)];
  const exists = (id: string) => source.pool.some((question) => question.id === id);
  const kept = drawn.filter(exists);
  const added = fillDraw(kept, source);
  return { questions: [...kept, ...added], dropped: drawn.filter((id) => !exists(id)), added };
}
