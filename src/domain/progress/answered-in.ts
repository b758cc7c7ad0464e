import type { StopWithQuestions } from './course-map.ts';
import type { KeptOfKind } from './kept-of-kind.ts';

/** How many questions of a page are answered, out of how many it has now. */
export type Answered = Readonly<{ answered: number; of: number }>;

/**
 * How many of the questions of a page are answered. Each counts by itself: one that is new is open, one that is gone is not counted, and
 * neither touches the others.
 *
 * @param onlyChecked counts what the learner asked the feedback of, and nothing that is only filled in
 */
export function answeredIn({ key, questions }: StopWithQuestions, answers: KeptOfKind<'answer'>, onlyChecked = false): Answered {
  const answered = questions.filter((question) => {
    const answer = answers.get(`${key}/${question}`);
    return answer !== undefined && (answer.checked || !onlyChecked);
  });
  return { answered: answered.length, of: questions.length };
}
