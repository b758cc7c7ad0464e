/** How many questions of the pool a check asks. */
export const QUESTIONS_PER_CHECK = 10;

/** How many of those have to be right to pass. */
export const PASS_MARK = 7;

/** How many questions serve each outcome, as far as the pool and the length of the check allow. */
export const AT_LEAST_PER_OUTCOME = 2;
