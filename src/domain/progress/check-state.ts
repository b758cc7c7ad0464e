import { roundOf } from '../quiz/round-of.ts';
import type { AnswerEntry, DrawEntry, PassedEntry } from '../record/entry-types.ts';
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
 * @param passed that it was passed, where that is kept
 * @param draw the questions that were drawn last, where there are any
 * @param answerTo gives what is kept of the answer to a question of the check, by its id
 */
export function checkState(
  passed: PassedEntry | undefined,
  draw: DrawEntry | undefined,
  answerTo: (question: string) => AnswerEntry | undefined,
): CheckState {
  if (passed) return { state: 'passed', at: passed.passedAt };
  if (!draw) return { state: 'none' };
  // Passed before passes were kept by themselves: told by the answers, as they were graded then.
  const round = roundOf(draw, (question) => answerTo(question) ?? null);
  if (round) return { state: round.passed ? 'passed' : 'done', at: round.finishedAt };
  const isBegun = draw.questions.some((question) => {
    const answer = answerTo(question);
    return answer !== undefined && isLater(answer, draw);
  });
  return { state: isBegun ? 'begun' : 'none' };
}
