import { describe } from 'vitest';

import { edit, editEach } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

const lesson = 'modules/dimensions/words';
const talk = 'They sat down and had a talk together.';
const hard = `Notwithstanding institutional considerations, ${'professional organisations systematically operationalise multidimensional '.repeat(5)}methodologies.`;

describe('the length of a lesson', () => {
  testExamples([
    {
      name: 'a lesson that is too short in one language',
      change: edit(`${lesson}/nl.mdx`, `${talk} `.repeat(10), ''),
      expected: {
        file: `${lesson}/nl.mdx`,
        at: null,
        says: 'The lesson has 7',
        cure: 'Write what is missing, or join it with a neighbour: a lesson has 800 to 1200 in each language',
      },
    },
    {
      name: 'a lesson that is too long',
      change: edit(`${lesson}/en.mdx`, talk, `${talk} `.repeat(60).trim()),
      expected: {
        file: `${lesson}/en.mdx`,
        at: null,
        says: 'The lesson has 13',
        cure: 'Shorten it, or make two lessons of it',
      },
    },
    {
      name: 'nothing in a lesson that has words enough outside its questions and attributes',
      change: editEach(`${lesson}/*.mdx`, 'title="Aside"', `title="${talk.repeat(200)}"`),
      expected: [],
    },
  ]);
});

describe('the reading level of a lesson', () => {
  testExamples([
    {
      name: 'a lesson that reads harder than B2, with its longest sentences',
      change: edit(`${lesson}/en.mdx`, talk.concat(' ').repeat(100).trim(), hard.concat(' ').repeat(28).trim()),
      expected: {
        file: `${lesson}/en.mdx`,
        at: 'A scene, as',
        says: 'The lesson reads harder than B2: Flesch gives -',
        cure: 'line 10 (29 words: “Notwithstanding institutional considerations, professional organisations systematically …”), line 10',
      },
    },
  ]);
});
