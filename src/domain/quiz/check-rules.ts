/** How many questions of the pool a check asks. */
export const QUESTIONS_PER_CHECK = 10;

/** How long a draw is, and how many questions serve each outcome, as far as the pool and the length allow. */
export type DrawRules = Readonly<{ questions: number; perOutcome: number }>;

/** How many of those have to be right to pass. */
export const PASS_MARK = 7;

/** The draw of a check. */
export const checkRules: DrawRules = { questions: QUESTIONS_PER_CHECK, perOutcome: 2 };

/** The draw of the few questions before a module. */
export const placementRules: DrawRules = { questions: 5, perOutcome: 1 };
