import { describe } from 'vitest';

import { edit } from './support/edit.ts';
import { testExamples } from './support/test-examples.ts';

const lesson = 'modules/dimensions/words/lesson.yaml';
const text = 'modules/dimensions/words/nl.mdx';
const questions = 'modules/dimensions/words/questions.yaml';
const questionWords = 'modules/dimensions/words/questions.nl.yaml';
const works = 'references/references.json';
const scan = 'scans/mirror/scan.yaml';

describe('fields of files', () => {
  testExamples([
    {
      name: 'an unknown field, with the one that was meant',
      change: edit(lesson, 'minutes: 10', 'minutes: 10\nminuts: 20'),
      expected: {
        file: lesson,
        at: 'minuts',
        says: '"minuts" isn\'t a field',
        cure: 'Did you mean "minutes"? The fields here are reviewed,',
      },
    },
    {
      name: 'two unknown fields, each on its line',
      change: edit(lesson, 'minutes: 10', 'level: hard\nminutes: 10\nteacher: Jan'),
      expected: [
        { file: lesson, at: 'level', says: '"level"', cure: 'Take it out.' },
        { file: lesson, at: 'teacher', says: '"teacher"', cure: 'The fields here are' },
      ],
    },
    {
      name: 'a missing field',
      change: edit(lesson, 'minutes: 10\n', ''),
      expected: { file: lesson, at: 'reviewed', says: '"minutes" is missing', cure: 'a number' },
    },
    {
      name: 'a missing field of front matter',
      change: edit(text, 'summary: Summary\n', ''),
      expected: { file: text, at: 'title: Lesson', says: '"summary" is missing', cure: 'a text' },
    },
    {
      name: 'an empty text',
      change: edit(text, 'title: Lesson', 'title: ""'),
      expected: { file: text, at: 'title: ""', says: '"title" is empty', cure: 'Write a text here' },
    },
    {
      name: 'a field without a value',
      change: edit(text, 'title: Lesson', 'title:'),
      expected: { file: text, at: 'title:', says: '"title" is empty', cure: 'Make it a text' },
    },
    {
      name: 'signs for emphasis in a text that is shown as it stands',
      change: edit(text, 'title: Lesson', 'title: "A *good* lesson"'),
      expected: { file: text, at: 'title:', says: '"title" doesn\'t fit', cure: 'Take the asterisks out' },
    },
    {
      name: 'more than a letter behind a year',
      change: edit(works, '"citedIn":', '"yearLetter": "2021b", "citedIn":'),
      expected: { file: works, at: '"yearLetter"', says: '"yearLetter" is "2021b"', cure: 'Write one small letter' },
    },
    {
      name: 'a letter behind the year of a work that we have ourselves',
      change: edit(works, '"citedIn": [\n        "koomen-2023"\n      ]', '"yearLetter": "b"'),
      expected: { file: works, at: '"yearLetter"', says: '"yearLetter" doesn\'t fit', cure: 'Take the letter out' },
    },
    {
      name: 'a number where a text should be',
      change: edit(text, 'title: Lesson', 'title: 1984'),
      expected: { file: text, at: '1984', says: '"title" is 1984', cure: 'Put quotation marks around it: "1984"' },
    },
    {
      name: 'a text where a list should be',
      change: edit(lesson, 'outcomes:\n  - describe', 'outcomes: describe'),
      expected: { file: lesson, at: 'outcomes', says: '"describe", but it has to be a list', cure: 'a list' },
    },
    {
      name: 'a list that is too short',
      change: edit(text, '  - Three\n', ''),
      expected: { file: text, at: 'takeAlong', says: '"takeAlong" has 2 entries', cure: 'at least 3' },
    },
    {
      name: 'a list that is too long',
      change: edit(text, '  - Three\n', '  - Three\n  - Four\n'),
      expected: { file: text, at: 'takeAlong', says: '"takeAlong" has 4 entries', cure: 'at most 3' },
    },
    {
      name: 'a number that is too small',
      change: edit(lesson, 'minutes: 10', 'minutes: 3'),
      expected: { file: lesson, at: 'minutes', says: '"minutes" is 3', cure: 'at least 5' },
    },
    {
      name: 'a day in another form',
      change: edit(lesson, 'reviewed: 2026-11-20', 'reviewed: 20 November'),
      expected: { file: lesson, at: 'reviewed', says: '20 November', cure: 'year-month-day' },
    },
    {
      name: 'an id in another form',
      change: edit('figures/triangle/nl.yaml', 'top: top', 'The Top: top'),
      expected: { file: 'figures/triangle/nl.yaml', at: 'The Top', says: '"The Top" can\'t be a name', cure: 'kebab-case' },
    },
    {
      name: 'a value that is not among the possible ones',
      change: edit(works, '"book"', '"boek"'),
      expected: { file: works, at: 'boek', says: '"type" is "boek"', cure: 'report' },
    },
    {
      name: 'an unknown field in one of several forms',
      change: edit(works, '"family": "Koomen"', '"family": "Koomen",\n"givn": "H."'),
      expected: { file: works, at: 'givn', says: '"givn"', cure: 'given' },
    },
    {
      name: 'an address that is none',
      change: edit(works, '"type": "book"', '"URL": "koomen",\n"type": "book"'),
      expected: { file: works, at: 'URL', says: '"URL" is "koomen"', cure: 'https://' },
    },
    {
      name: 'an unknown kind of question',
      change: edit(questions, 'kind: single', 'kind: singel'),
      expected: { file: questions, at: 'singel', says: '"kind" is "singel"', cure: 'single, multiple' },
    },
    {
      name: 'an unknown field of a question, with the fields of its kind',
      change: edit(questions, '        right: true\n', '        rigt: true\n        right: true\n'),
      expected: {
        file: questions,
        at: 'rigt',
        says: '"rigt"',
        cure: 'Did you mean "right"? The fields here are id, right, misconception.',
      },
    },
    {
      name: 'what a schema says in its own words, with the entry that it is about',
      change: edit(questions, '        right: false\n        misconception: closeness\n', '        right: false\n'),
      expected: { file: questions, at: 'id: cold', says: 'The entry "cold" of "options"', cure: 'name its concept' },
    },
    {
      name: 'an option without feedback',
      change: edit(questionWords, '      feedback: Feedback on warm\n', ''),
      expected: { file: questionWords, at: 'warm:', says: '"feedback" is missing', cure: 'Add it' },
    },
    {
      name: 'a scale without items',
      change: edit(scan, 'scales:', 'scales:\n  - id: doubt'),
      expected: [{ file: scan, at: 'items:', says: '"items"', cure: 'Give the scale "doubt" at least one item' }],
    },
    {
      name: 'an empty file',
      change: (files) => ({ ...files, [lesson]: '' }),
      expected: { file: lesson, at: ['', 1], says: 'The file is empty', cure: 'a group of fields' },
    },
  ]);
});
