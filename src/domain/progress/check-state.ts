import { checkResult } from '../quiz/check-result.ts';
import type { AnswerEntry, DrawEntry } from '../record/entry-types.ts';
import { isLater } from './is-later.ts';

/** How a learner stands with the check of a module; `at` is the moment of it, in UTC. */
export type CheckState =
  | Readonly<{ state: 'none' }>
  | Readonly<{ state: 'begun' }>
  | Readonly<{
      /** `done` where it was finished, and never passed. */
      state: 'passed' | 'done';
      at: string;
    }>;

/**
 * How a learner stands with a check: once passed stays passed, also while another draw is under way. A draw alone, which the page makes as it
 * opens, is no beginning; an answer given after it is.
 *
 * @param draw what is kept of the check, if anything
 * @param answerTo gives what is kept of the answer to a question of the check, by its id
 */
export function checkState(draw: DrawEntry | undefined, answerTo: (question: string) => AnswerEntry | undefined): CheckState {
  if (!draw) return { state: 'none' };
  if (draw.passedAt) return { state: 'passed', at: draw.passedAt };
  if (draw.finishedAt) {
    // What was right counts as it was graded then, also of questions that have changed or are gone.
    const { passed } = checkResult(draw.questions.map((question) => answerTo(question)?.right ?? null));
    return { state: passed ? 'passed' : 'done', at: draw.finishedAt };
  }
  const isBegun = draw.questions.some((question) => {
    const answer = answerTo(question);
    return answer !== undefined && isLater(answer, draw);
  });
  return { state: isBegun ? 'begun' : 'none' };
}
