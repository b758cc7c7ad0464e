import { describe } from 'vitest';

import type { Question } from '../../../../src/schemas/question.ts';
import { checkOf } from '../support/check-of.ts';
import { all, type Change, edit, editEach } from '../support/edit.ts';
import { checkQuestions, lessonQuestions, questionFiles } from '../support/smallest-questions.ts';
import { testExamples } from '../support/test-examples.ts';

const folder = 'modules/dimensions/words';
const check = 'modules/dimensions/check.yaml';
const inEnglish = 'modules/dimensions/check.en.yaml';

/** The options of a question with the right one first. */
function rightFirst({ options }: Extract<Question, { kind: 'single' }>) {
  return options.toSorted((one, other) => Number(other.right) - Number(one.right));
}

/** The check with the options of some of its questions in another order. */
function withRightAt(place: number, often: number): Change {
  return checkOf(
    checkQuestions.map((question, at) => {
      if (question.kind !== 'single' || at >= often) return question;
      const right = question.options.filter((option) => option.right);
      return { ...question, options: question.options.filter((option) => !option.right).toSpliced(place, 0, ...right) };
    }),
  );
}

/** Changes the text of the right option of the first questions of the check in English. */
function withRightText(often: number, text: (id: string) => string): Change {
  return all(...Array.from({ length: often }, (_, at) => edit(inEnglish, 'Text of warm', text(`q${at + 1}`))));
}

/** The check with a second right option in each question. */
const asMultiple: Change = checkOf(
  checkQuestions.map((question): Question => {
    if (question.kind !== 'single') return question;
    const options = question.options.map((option) => (option.id === 'angry' ? { id: 'angry', right: true } : option));
    return { ...question, kind: 'multiple', options };
  }),
);

/** Changes the text of the option `angry` of the first questions of the check in English. */
function withAngryText(often: number, text: string): Change {
  return all(...Array.from({ length: often }, () => edit(inEnglish, 'Text of angry', text)));
}

describe('what gives the right option away', () => {
  testExamples([
    {
      name: 'the same place for the right option in more than half',
      change: withRightAt(1, 8),
      expected: {
        file: check,
        at: 'questions:',
        says: 'In the check the right option is number 2 in 12 of 20 questions: q1, q2,',
        cure: 'Put it in another place',
      },
    },
    { name: 'nothing when a place has it in half', change: withRightAt(1, 5), expected: [] },
    {
      name: 'a right option that is the longest in more than a third, in one language',
      change: withRightText(7, (id) => `A long text of ${id}`),
      expected: {
        file: inEnglish,
        at: null,
        says: 'In the check what is right is longer than all that is wrong in 7 of 20 questions (en): q1, q2, q3, q4, q5, q6, q7.',
        cure: 'in at most a third of them',
      },
    },
    { name: 'nothing when it is in less than a third', change: withRightText(6, (id) => `A long text of ${id}`), expected: [] },
    {
      name: 'a right option that is the shortest in more than half',
      change: withRightText(11, (id) => id),
      expected: {
        file: inEnglish,
        at: null,
        says: 'shorter than all that is wrong in 11 of 20 questions (en)',
        cure: 'in at most half of them',
      },
    },
    { name: 'nothing when it is in half', change: withRightText(10, (id) => id), expected: [] },
    {
      name: 'the same in questions with several right options',
      change: all(
        asMultiple,
        withRightText(7, (id) => `A long text of ${id}`),
        withAngryText(7, 'A long text too'),
      ),
      expected: { file: inEnglish, at: null, says: 'longer than all that is wrong in 7 of 20', cure: 'in at most a third' },
    },
    {
      name: 'nothing when of several right options one is longer and one is shorter',
      change: all(
        asMultiple,
        withRightText(20, (id) => `A long text of ${id}`),
        withAngryText(20, 'Short'),
      ),
      expected: [],
    },
    {
      name: 'the same in the questions of the lessons, taken together',
      change: (files) => {
        const asked = checkQuestions.slice(0, 5).map((question) => ({ ...question, id: `again-${question.id}` }));
        const same = asked.map((question) =>
          question.kind === 'single' ? { ...question, options: rightFirst(question) } : question,
        );
        const ids = same.map(({ id }) => id).join(' ');
        return {
          ...editEach(`${folder}/*.mdx`, 'kinds steps"', `kinds steps ${ids}"`)(files),
          ...questionFiles(`${folder}/questions`, [...lessonQuestions, ...same]),
        };
      },
      expected: {
        file: 'modules/dimensions',
        at: null,
        says: 'In the lessons the right option is number 1 in 6 of 6 questions',
        cure: 'another place',
      },
    },
  ]);
});
