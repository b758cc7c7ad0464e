/** The strings of how far a learner is. */
export type ProgressUi = Readonly<
  Record<
    | 'goOn'
    | 'goOnAt'
    | 'lessonsRead'
    | 'checkPassed'
    | 'checkDone'
    | 'checkBegun'
    | 'onePassed'
    | 'passed'
    | 'answered'
    | 'practised'
    | 'cases'
    | 'scenarios'
    | 'exercises'
    | 'scans'
    | 'anew'
    | 'anewText'
    | 'anewOne'
    | 'anewModule'
    | 'anewAll'
    | 'taken'
    | 'undo'
    | 'undone'
    | 'undoneInMemory',
    string
  >
>;
