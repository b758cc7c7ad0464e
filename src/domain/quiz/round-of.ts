import type { AnswerEntry, DrawEntry } from '../record/entry-types.ts';
import { type CheckResult, checkResult } from './check-result.ts';

/** A round of a check that was finished: what it came to, and when (ISO time). */
export type Round = CheckResult & Readonly<{ finishedAt: string }>;

/**
 * What the last round of a check came to, from its draw and its answers; `null` where it is not finished. It is as it was on that day: a
 * question that has left the pool since still counts.
 *
 * @param answerOf gives the answer that is kept to a question of the draw, `null` where there is none; one from before the round does not count
 */
export function roundOf(
  { questions, startedAt, finishedAt }: Pick<DrawEntry, 'questions' | 'startedAt' | 'finishedAt'>,
  answerOf: (question: string) => AnswerEntry | null,
): Round | null {
  if (finishedAt === null || finishedAt === undefined) return null;
  const grades = questions.map((question) => {
    const answer = answerOf(question);
    return answer?.checked === true && answer.at >= startedAt ? answer.right : null;
  });
  return { ...checkResult(grades), finishedAt };
}
