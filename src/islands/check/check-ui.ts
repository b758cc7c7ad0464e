import type { QuestionUi } from '../questions/question-ui.ts';

/** The strings that a module check needs. */
export type CheckUi = QuestionUi &
  Record<
    | 'finish'
    | 'unanswered'
    | 'result'
    | 'passed'
    | 'notPassed'
    | 'newDraw'
    | 'questionOf'
    | 'readBack'
    | 'changed'
    | 'kept'
    | 'notKept'
    | 'pool'
    | 'statement'
    | 'toStatement',
    string
  >;

/** A question of the pool with its words, and the lesson to read back in. */
export type CheckQuestion = Readonly<{
  key: string;
  question: import('../../schemas/question.ts').Question;
  words: import('../../schemas/question.ts').QuestionWords;
  lesson: Readonly<{ title: string; address: string | null }> | null;
}>;
