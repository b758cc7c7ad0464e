/** How an outcome stands after the questions before a module: all of its questions right, some, none, or none was asked. */
export type OutcomeState = 'right' | 'partly' | 'open' | 'notAsked';

/** What is said of a lesson: all that it serves was answered rightly, some of it, or none. */
export type LessonAdvice = 'skip' | 'skim' | 'read';

/** What the questions before a module come to, per outcome and per lesson, in their order. Nothing is passed or failed. */
export type PlacementAdvice = Readonly<{
  outcomes: readonly Readonly<{ id: string; state: OutcomeState }>[];
  lessons: readonly Readonly<{ key: string; advice: LessonAdvice }>[];
}>;

/**
 * Which lessons of a module may be skipped or skimmed by someone who answered a few questions beforehand. A lesson may be skipped only if every
 * outcome that it serves was asked and answered rightly, and skimmed if at least one was.
 *
 * @param outcomes ids of the module's outcomes, in order
 * @param lessons with the outcomes that they serve
 * @param answers `right` as `grade` gives it: `null`, left open, is not right
 */
export function placementAdvice(
  outcomes: readonly string[],
  lessons: readonly Readonly<{ key: string; outcomes: readonly string[] }>[],
  answers: readonly Readonly<{ outcome: string; right: boolean | null }>[],
): PlacementAdvice {
  const stateOf = (id: string): OutcomeState => {
    const asked = answers.filter(({ outcome }) => outcome === id);
    const right = asked.filter((answer) => answer.right === true).length;
    if (asked.length === 0) return 'notAsked';
    return right === asked.length ? 'right' : right > 0 ? 'partly' : 'open';
  };
  const adviceFor = (served: readonly string[]): LessonAdvice => {
    const states = served.map(stateOf);
    if (states.length > 0 && states.every((state) => state === 'right')) return 'skip';
    return states.some((state) => state === 'right' || state === 'partly') ? 'skim' : 'read';
  };
  return {
    outcomes: outcomes.map((id) => ({ id, state: stateOf(id) })),
    lessons: lessons.map(({ key, outcomes: served }) => ({ key, advice: adviceFor(served) })),
  };
}
