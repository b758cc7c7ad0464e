import type { QuestionUi } from '../questions/question-ui.ts';

/** The strings that an exercise needs. */
export type ExerciseUi = Record<
  | 'compare'
  | 'compareSteps'
  | 'again'
  | 'cleared'
  | 'open'
  | 'openOne'
  | 'agreement'
  | 'defended'
  | 'defendedOne'
  | 'places'
  | 'together'
  | 'kappa'
  | 'noKappa'
  | 'same'
  | 'alsoDefended'
  | 'other'
  | 'otherStep'
  | 'sameStep'
  | 'also'
  | 'number',
  string
> & { question: QuestionUi };
