import { describe } from 'vitest';

import { all, edit, editEach } from '../support/edit.ts';
import { type Example, testExamples } from '../support/test-examples.ts';

const lesson = 'modules/dimensions/words/lesson.yaml';
const questions = 'modules/dimensions/words/questions.yaml';
const check = 'modules/dimensions/check.yaml';
const jan = 'cases/jan/case.yaml';
const scan = 'scans/mirror/scan.yaml';
const scenario = 'scenarios/monday/scenario.yaml';
const session = 'sessions/doubt/session.yaml';
const terms = 'glossary/terms.yaml';
const works = 'references/references.json';

/** Corrupts what a field names. */
function unknown(what: string, file: string, from: string, to: string, says: string, cure: string): Example {
  return {
    name: `${what} that is not there`,
    change: edit(file, from, to),
    expected: { file, at: to.trim().split('\n').at(-1) ?? to, says, cure },
  };
}

describe('what structures name', () => {
  testExamples([
    unknown(
      'an outcome of a lesson',
      lesson,
      '- describe',
      '- descrive',
      '"descrive" isn\'t an outcome of the module "dimensions"',
      'Did you mean "describe"?',
    ),
    unknown(
      'a term that a lesson introduces',
      lesson,
      '- closeness',
      '- closenes',
      'a term of the glossary',
      'Did you mean "closeness"?',
    ),
    unknown(
      'an outcome of a question',
      questions,
      'outcome: describe',
      'outcome: descrive',
      'an outcome of the module',
      'modules/dimensions/module.yaml',
    ),
    unknown(
      'a lesson of a question',
      questions,
      'lesson: words',
      'lesson: wordz',
      'a lesson of the module "dimensions"',
      'Did you mean "words"?',
    ),
    unknown(
      'a lesson of another module',
      questions,
      'lesson: words',
      'lesson: rigid',
      '"rigid" isn\'t a lesson of the module',
      'content/course.yaml',
    ),
    unknown(
      'a concept of a question',
      questions,
      '- closeness',
      '- nearness',
      'a term of the glossary',
      'content/glossary/terms.yaml',
    ),
    unknown(
      'a misconception',
      questions,
      'misconception: closeness',
      'misconception: warmth',
      '"warmth" isn\'t a term',
      'content/glossary/terms.yaml',
    ),
    unknown('a target of a match', questions, 'to: left', 'to: lift', 'a target of the question "pairs"', 'Did you mean "left"?'),
    unknown(
      'a target of a classification',
      questions,
      'to: view',
      'to: viewpoint',
      'a target of the question "kinds"',
      'its "targets"',
    ),
    unknown(
      'a track of a case',
      jan,
      'track: attachment',
      'track: atachment',
      'a track of the course',
      'Did you mean "attachment"?',
    ),
    unknown(
      'a work that a case rests on',
      jan,
      '- koomen-2023',
      '- koomen-2024',
      'a work of the bibliography',
      'Did you mean "koomen-2023"?',
    ),
    unknown('a concept of a case', jan, '- conflict', '- conflicts', 'a term of the glossary', 'Did you mean "conflict"?'),
    unknown('a part of a portrait', jan, 'part: before', 'part: befor', 'a part of the case "jan"', 'Did you mean "before"?'),
    unknown('a part of a moment', jan, 'part: after', 'part: aftr', 'a part of the case "jan"', 'Did you mean "after"?'),
    unknown(
      'a link of a case',
      jan,
      '- lesson/dimensions/words',
      '- lesson/dimensions/word',
      '"dimensions/word" isn\'t a lesson of the course',
      'Did you mean "dimensions/words"?',
    ),
    unknown(
      'a work that a scan rests on',
      scan,
      '- koomen-2023',
      '- bordin-1979',
      'a work of the bibliography',
      'add it to content/references/references.json',
    ),
    unknown(
      'a scale of a pattern',
      scan,
      'warmth: high',
      'warmt: high',
      'a scale of the scan "mirror"',
      'Did you mean "warmth"?',
    ),
    unknown(
      'what a scenario is inspired by',
      scenario,
      'inspiredBy: case/jan',
      'inspiredBy: case/jane',
      'a case of the course',
      'Did you mean "jan"?',
    ),
    unknown(
      'a meter that a choice changes',
      scenario,
      'trust: 1',
      'truts: 1',
      'a meter of this scenario',
      'Did you mean "trust"?',
    ),
    unknown(
      'what a session is around',
      session,
      'around: case/jan',
      'around: case/noah',
      'a case of the course',
      'content/course.yaml',
    ),
    unknown(
      'a method of a session',
      session,
      'method: circle',
      'method: square',
      'a method of the course',
      'content/course.yaml',
    ),
    unknown('a step of a schedule', session, 'talk: 35', 'tolk: 35', 'a step of it', 'Did you mean "talk"?'),
    unknown('a related term', terms, '- conflict', '- conflikt', 'a term of the glossary', 'Did you mean "conflict"?'),
    unknown('a work of a term', terms, '- koomen-2023', '- koomen', 'a work of the bibliography', 'Did you mean "koomen-2023"?'),
    unknown(
      'a work that another is cited in',
      works,
      '        "koomen-2023"',
      '        "kooman-2023"',
      'a work of the bibliography',
      'Did you mean "koomen-2023"?',
    ),
    {
      name: 'a scale that an item belongs to and that is not there',
      change: edit(scan, 'items:', 'items:\n      - { id: doubts, scale: warm }'),
      expected: [
        { file: 'scans/mirror/en.yaml', at: 'items:', says: 'The item "doubts"', cure: 'Add' },
        { file: 'scans/mirror/nl.yaml', at: 'items:', says: 'The item "doubts"', cure: 'Add' },
        { file: scan, at: 'doubts', says: '"warm" isn\'t a scale of the scan "mirror"', cure: 'Did you mean "warmth"?' },
      ],
    },
    {
      name: 'a concept of a choice that is not there',
      change: edit(scenario, 'concept: conflict', 'concept: conflikt'),
      expected: { file: scenario, at: 'conflikt', says: 'a term of the glossary', cure: 'Did you mean "conflict"?' },
    },
    {
      name: 'a meter of a condition that is not there',
      change: edit(scenario, 'strain:', 'strian:'),
      expected: { file: scenario, at: 'strian:', says: 'a meter of this scenario', cure: 'Did you mean "strain"?' },
    },
    {
      name: 'a schedule that does not add up',
      change: edit(session, 'talk: 50', 'talk: 40'),
      expected: { file: session, at: '"90"', says: 'take 80 minutes together', cure: 'add up to 90' },
    },
    {
      name: 'an outcome of no module in a question of a case, and a lesson there',
      change: edit('cases/jan/questions.yaml', 'outcome: describe', 'outcome: descibe\n    lesson: words'),
      expected: [
        { file: 'cases/jan/questions.yaml', at: 'descibe', says: 'an outcome of a module', cure: 'Did you mean "describe"?' },
        {
          file: 'cases/jan/questions.yaml',
          at: 'lesson: words',
          says: 'A question of a case has no "lesson"',
          cure: 'Take it out',
        },
      ],
    },
    {
      name: 'a misspelled lesson in the check',
      change: edit(check, 'lesson: words', 'lesson: word'),
      expected: { file: check, at: ['lesson: word', 1], says: '"word" isn\'t a lesson', cure: 'Did you mean "words"?' },
    },
  ]);
});

describe('a correct course', () => {
  testExamples([
    {
      name: 'nothing in links to what is planned, to a check, a session, a method and a term',
      change: all(
        edit(
          jan,
          '- lesson/dimensions/words',
          '- lesson/patterns/rigid\n  - check/dimensions\n  - session/doubt\n  - method/circle\n  - term/conflict\n  - page/about',
        ),
        editEach('pages/about/*.mdx', 'About us.', '<Link to="case/mira">Mira</Link>, <Link to="page/home">home</Link>'),
      ),
      expected: [],
    },
  ]);
});
