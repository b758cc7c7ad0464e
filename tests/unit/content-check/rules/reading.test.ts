import { describe } from 'vitest';

import { type Change, edit, editEach } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

const lesson = 'modules/dimensions/words';
const talk = 'They sat down and had a talk together.';
const hard = `Notwithstanding institutional considerations, ${'professional organisations systematically operationalise multidimensional '.repeat(5)}methodologies.`;

/** Puts another text in the place of some of the lesson's hundred equal sentences. */
function instead(lang: string, sentences: number, text: string): Change {
  return edit(`${lesson}/${lang}.mdx`, `${talk} `.repeat(sentences), text);
}

describe('the length of a lesson', () => {
  testExamples([
    // The lesson has 828 words, and each of its equal sentences has 8.
    ...[799, 1201].map((words) => ({
      name: `a lesson of ${words} words`,
      change: instead('en', 4, 'Talk. '.repeat(words - 796)),
      expected: { file: `${lesson}/en.mdx`, at: null, says: `The lesson has ${words} words`, cure: 'a lesson has 800 to 1200' },
    })),
    ...[800, 1200].map((words) => ({
      name: `nothing in a lesson of ${words} words`,
      change: instead('en', 4, 'Talk. '.repeat(words - 796)),
      expected: [],
    })),
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
    ...[
      { lang: 'en', sentence: 'The teacher considers his relationship with the other pupils. ', fits: 59, formula: 'Flesch' },
      {
        lang: 'nl',
        sentence: 'Een begeleider bespreekt regelmatig een of andere moeilijkheid. ',
        fits: 45,
        formula: 'Flesch-Douma',
      },
    ].flatMap(({ lang, sentence, fits, formula }) => [
      {
        name: `nothing in a lesson that reads just as easily as it must (${lang})`,
        change: instead(lang, fits, sentence.repeat(fits)),
        expected: [],
      },
      {
        name: `a lesson that reads only just harder (${lang})`,
        change: instead(lang, fits + 1, sentence.repeat(fits + 1)),
        expected: {
          file: `${lesson}/${lang}.mdx`,
          at: 'A scene, as',
          says: `${formula} gives 59, and below 60`,
          cure: 'shorter',
        },
      },
    ]),
  ]);
});
