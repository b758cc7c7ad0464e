import { PASS_MARK, QUESTIONS_PER_CHECK } from './check-rules.ts';

/** What a check came to. */
export type CheckResult = Readonly<{ right: number; of: number; passed: boolean }>;

/**
 * What a check came to: how many of its questions are right, and whether that is enough. A check that is shorter, because its
 * pool is, is passed with the same share of it, rounded up; one without questions is never passed.
 *
 * @param grades per question of the draw, `right` as `grade` gives it: `null`, not answered, is not right
 */
export function checkResult(grades: readonly (boolean | null)[]): CheckResult {
  const of = grades.length;
  const right = grades.filter((grade) => grade === true).length;
  return { right, of, passed: of > 0 && right * QUESTIONS_PER_CHECK >= of * PASS_MARK };
}
