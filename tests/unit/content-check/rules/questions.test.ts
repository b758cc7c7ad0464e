import { describe } from 'vitest';

import type { Question } from '../../../../src/schemas/question.ts';
import { all, type Change, edit, editEach } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';
import { checkQuestions, lessonQuestions, questionFiles } from '../support/smallest-questions.ts';

const folder = 'modules/dimensions/words';
const check = 'modules/dimensions/check.yaml';

describe('the place of questions in the text', () => {
  testExamples([
    {
      name: 'a question that stands in no language',
      change: editEach(`${folder}/*.mdx`, ' steps"', '"'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `${folder}/${lang}.mdx`,
        at: null,
        says: `The question "steps" of content/${folder}/questions.yaml doesn't stand in the text`,
        cure: '<Questions ids="steps" />',
      })),
    },
    {
      name: 'a question that stands there twice',
      change: editEach(`${folder}/*.mdx`, '"right several', '"right guess several'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `${folder}/${lang}.mdx`,
        at: '"right guess',
        says: 'The question "guess" stands in the text a second time; the first is on line 12',
        cure: 'Take it out',
      })),
    },
    {
      name: 'a question that is not there',
      change: editEach(`${folder}/*.mdx`, 'steps"', 'steps stairs"'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `${folder}/${lang}.mdx`,
        at: 'stairs',
        says: '"stairs" isn\'t a question of',
        cure: `content/${folder}/questions.yaml`,
      })),
    },
    {
      name: 'a question of a case that stands nowhere',
      change: editEach('cases/jan/*.mdx', '<Questions ids="hunch" />', ''),
      expected: ['en', 'nl'].map((lang) => ({
        file: `cases/jan/${lang}.mdx`,
        at: null,
        says: 'The question "hunch"',
        cure: 'Put <Questions',
      })),
    },
    {
      name: 'questions in a text that has none',
      change: editEach('pages/about/*.mdx', 'About us.', '<Questions ids="guess" />'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `pages/about/${lang}.mdx`,
        at: '<Questions',
        says: 'this text has none',
        cure: 'beside this file',
      })),
    },
    {
      name: 'questions that stand in one language only, and where the languages part',
      change: edit(`${folder}/en.mdx`, '<Questions ids="guess" />', ''),
      expected: [
        { file: `${folder}/en.mdx`, at: null, says: 'The question "guess"', cure: 'Put' },
        { file: `${folder}/en.mdx`, at: '## The idea', says: 'has <Questions ids="guess">', cure: 'same order' },
      ],
    },
  ]);
});

/** A check of other questions, with their words. */
function checkOf(questions: readonly Question[]): Change {
  return (files) => ({ ...files, ...questionFiles('modules/dimensions/check', questions) });
}

/** The check with its last question changed. */
function withLast(change: (question: Question) => Question): Change {
  return checkOf([...checkQuestions.slice(0, -1), ...checkQuestions.slice(-1).map(change)]);
}

/** A question of a kind, as the lesson has it, with all that a check needs. */
function ofKind(id: string, kind: Question['kind']): Question {
  const example = lessonQuestions.find((question) => question.kind === kind);
  if (example === undefined) throw new RangeError(`The lesson has no question of the kind "${kind}".`);
  return { ...example, id, outcome: 'describe', lesson: 'words', concepts: ['closeness'] };
}

describe('the check of a module', () => {
  testExamples([
    {
      name: 'too few questions',
      change: checkOf(checkQuestions.slice(0, -1)),
      expected: { file: check, at: 'questions:', says: 'The check has 19 questions', cure: 'at least 20' },
    },
    {
      name: 'an outcome with one question only',
      change: edit(check, 'outcome: compare', 'outcome: describe'),
      expected: { file: check, at: 'questions:', says: 'The outcome "compare" has only 1 question', cure: 'at least 2' },
    },
    {
      name: 'an outcome without questions',
      change: all(edit(check, 'outcome: compare', 'outcome: describe'), edit(check, 'outcome: compare', 'outcome: describe')),
      expected: { file: check, at: 'questions:', says: 'The outcome "compare" has no questions', cure: 'outcome: compare' },
    },
    {
      name: 'a question without an outcome, a lesson and concepts',
      change: withLast(({ outcome: _, lesson: __, ...question }) => ({ ...question, concepts: [] })),
      expected: ['concepts', 'lesson', 'outcome'].map((field) => ({
        file: check,
        at: 'id: q20',
        says: `The question "q20" of the check has no "${field}"`,
        cure: `Add "${field}"`,
      })),
    },
    ...(['guess', 'classify', 'order'] as const).map((kind) => ({
      name: `a question of the kind "${kind}"`,
      change: withLast(({ id }) => ofKind(id, kind)),
      expected: {
        file: check,
        at: 'id: q20',
        says: `"q20" of the check is of the kind "${kind}"`,
        cure: 'single, multiple, match',
      },
    })),
    ...(['multiple', 'match'] as const).map((kind) => ({
      name: `nothing in a question of the kind "${kind}"`,
      change: withLast(({ id }) => ofKind(id, kind)),
      expected: [],
    })),
  ]);
});

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
  return all(
    ...Array.from({ length: often }, (_, at) => edit('modules/dimensions/check.en.yaml', 'Text of warm', text(`q${at + 1}`))),
  );
}

const inEnglish = 'modules/dimensions/check.en.yaml';

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
        says: 'In the check the right option is the longest in 7 of 20 questions (en): q1, q2, q3, q4, q5, q6, q7.',
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
        says: 'is the shortest in 11 of 20 questions (en)',
        cure: 'in at most half of them',
      },
    },
    { name: 'nothing when it is in half', change: withRightText(10, (id) => id), expected: [] },
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
