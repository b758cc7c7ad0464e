import { describe } from 'vitest';

import type { Question } from '../../../../src/schemas/question.ts';
import { checkOf } from '../support/check-of.ts';
import { all, type Change, edit, editEach } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';
import { checkQuestions, lessonQuestions } from '../support/smallest-questions.ts';

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
