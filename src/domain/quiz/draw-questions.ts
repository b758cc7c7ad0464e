import { type DrawSource, fillDraw } from './fill-draw.ts';
import { shuffled } from './shuffled.ts';

/**
 * The questions of a new check: ten ids of the pool in any order, at least two for every outcome where the pool has them, and of
 * each outcome those first that were not drawn before. A pool of fewer gives all it has. With more than five outcomes each gets
 * one before any gets two. The questions before a module are drawn in the same way, by rules of their own: fewer, and one for every outcome.
 *
 * @param source its `pool` holds no id twice; the same pool, `seen` and random numbers give the same draw
 * @throws RangeError if `random` gives a number below 0 or from 1
 */
export function drawQuestions(source: DrawSource): string[] {
  return shuffled(fillDraw([], source), source.random);
}
