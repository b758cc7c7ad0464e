import { SCALE_VALUES } from './coded-question.ts';

const size = 100 / (SCALE_VALUES - 1);

/** The step of a score in a group code. @param score 0–100 @returns a whole number from 0 to 20 */
export function stepOfScore(score: number): number {
  return Math.min(Math.max(Math.floor(score / size + 0.5), 0), SCALE_VALUES - 1);
}

/** The score that a step stands for, 0–100 by fives. */
export function scoreOfStep(step: number): number {
  return step * size;
}
