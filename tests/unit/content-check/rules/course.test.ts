import { describe } from 'vitest';

import { add, all, edit, editEach, remove } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

const course = 'course.yaml';
const folder = 'modules/dimensions';

describe('course.yaml', () => {
  testExamples([
    {
      name: 'a track that is listed twice, with a module that is listed twice',
      change: edit(
        course,
        'cases:',
        '  - id: attachment\n    modules: [{ id: dimensions, written: true, lessons: [{ id: words, written: true }] }]\ncases:',
      ),
      expected: [
        {
          file: course,
          at: ['id: attachment', 2],
          says: 'track "attachment" stands here a second time; the first is on line 3',
          cure: 'another id',
        },
        {
          file: course,
          at: ['id: dimensions', 2],
          says: 'module "dimensions" stands here a second time; the first is on line 5',
          cure: 'another id',
        },
      ],
    },
    {
      name: 'a lesson that is listed twice',
      change: edit(course, 'lessons:', 'lessons:\n          - { id: words, written: true }'),
      expected: { file: course, at: ['id: words', 2], says: 'The lesson "words"', cure: 'another id' },
    },
    {
      name: 'a case that is listed twice',
      change: edit(course, 'cases:', 'cases:\n  - { id: jan, written: true }'),
      expected: { file: course, at: ['id: jan', 2], says: 'The case "jan"', cure: 'another id' },
    },
    {
      name: 'a lesson with a reserved id',
      change: all(edit(course, 'id: rigid', 'id: print'), editEach('course.*.yaml', '/rigid', '/print')),
      expected: { file: course, at: 'id: print', says: 'can\'t be called "print"', cure: 'another id' },
    },
    {
      name: 'a written lesson in an unwritten module, which then also has a folder and needs a title',
      change: all(
        edit(course, '- id: dimensions\n        written: true', '- id: dimensions\n        written: false'),
        editEach('course.*.yaml', 'planned:', 'planned:\n  module/dimensions: Dimensions'),
      ),
      expected: [
        { file: course, at: 'id: dimensions', says: 'has a folder', cure: 'written: true' },
        { file: course, at: 'id: words', says: 'The lesson "words" is written, but its module', cure: 'whole module' },
      ],
    },
    {
      name: 'an unwritten lesson in a written module',
      change: all(
        edit(course, 'lessons:', 'lessons:\n          - { id: extra }'),
        editEach('course.*.yaml', 'planned:', 'planned:\n  lesson/dimensions/extra: Extra'),
      ),
      expected: {
        file: course,
        at: 'id: extra',
        says: 'The module "dimensions" is written, but its lesson',
        cure: 'Write the lesson',
      },
    },
  ]);
});

describe('tools', () => {
  testExamples([
    {
      name: 'a written tool without a page',
      change: all(
        edit(
          course,
          '- id: small-plan\n    written: false',
          '- id: hammer\n    written: true\n  - id: small-plan\n    written: false',
        ),
      ),
      expected: {
        file: course,
        at: 'id: hammer',
        says: 'The tool "hammer" is written, but it has no page',
        cure: 'Give it a path',
      },
    },
  ]);
});

describe('titles of what is planned', () => {
  testExamples([
    {
      name: 'a title that is missing in one language',
      change: edit('course.en.yaml', '  case/mira: Mira\n', ''),
      expected: { file: 'course.en.yaml', at: 'planned:', says: '"case/mira" has no words', cure: 'Add "case/mira"' },
    },
    {
      name: 'a title of something that is written',
      change: edit('course.nl.yaml', 'planned:', 'planned:\n  case/jan: Jan'),
      expected: { file: 'course.nl.yaml', at: 'case/jan', says: 'is written', cure: 'Take it out of "planned"' },
    },
    {
      name: 'a title of something that is not in the course',
      change: edit('course.nl.yaml', 'planned:', 'planned:\n  session/sunday: Sunday'),
      expected: { file: 'course.nl.yaml', at: 'session/sunday', says: 'There is no planned piece', cure: 'Take it out' },
    },
    {
      name: 'a track without words',
      change: edit('course.nl.yaml', '  attachment:', '  attachmant:'),
      expected: [
        { file: 'course.nl.yaml', at: 'tracks:', says: 'The track "attachment" has no words', cure: 'correct "attachmant"' },
        { file: 'course.nl.yaml', at: 'attachmant', says: 'no track "attachmant"', cure: 'Call it "attachment"' },
      ],
    },
  ]);
});

describe('folders and files', () => {
  const strays = [
    'cases/jan/notes.txt',
    'course.de.yaml',
    `${folder}/notes.md`,
    `${folder}/words/de.mdx`,
    'notes.txt',
    'scans/scan.yaml',
    'tools/plan.yaml',
    'ui/de.json',
  ];
  const structures = [
    'cases/jan/case.yaml',
    'glossary/terms.yaml',
    'methods/circle/method.yaml',
    `${folder}/check.yaml`,
    `${folder}/module.yaml`,
    `${folder}/words/lesson.yaml`,
    `${folder}/words/questions.yaml`,
    'references/references.json',
    'scans/mirror/scan.yaml',
    'scenarios/monday/scenario.yaml',
    'sessions/doubt/session.yaml',
  ];
  const words = [
    'cases/jan/nl.mdx',
    'cases/jan/questions.en.yaml',
    'course.en.yaml',
    'figures/triangle/nl.yaml',
    'glossary/nl.yaml',
    'methods/circle/nl.mdx',
    `${folder}/check.en.yaml`,
    `${folder}/nl.yaml`,
    `${folder}/words/en.mdx`,
    `${folder}/words/questions.nl.yaml`,
    'pages/about/en.mdx',
    'scans/mirror/en.yaml',
    'scenarios/monday/nl.yaml',
    'sessions/doubt/en.mdx',
    'ui/en.json',
  ];
  const missing = (file: string) => ({ file, at: null, says: 'This file is missing', cure: 'Add it' });

  testExamples([
    {
      name: 'a written case without a folder',
      change: remove('cases/jan'),
      expected: { file: course, at: 'id: jan', says: 'its folder content/cases/jan is missing', cure: 'Add the folder' },
    },
    {
      name: 'a written module without a folder, what it takes with it, but not its lessons too',
      change: remove('modules/dimensions'),
      expected: [
        { file: 'cases/jan/questions.yaml', at: 'describe', says: "isn't an outcome of a module", cure: 'Correct it' },
        { file: course, at: 'id: dimensions', says: 'content/modules/dimensions is missing', cure: 'Add the folder' },
        { file: 'references/references.json', at: 'pianta-1992', says: 'cited nowhere', cure: 'Cite it' },
      ],
    },
    {
      name: 'a written lesson without a folder',
      change: remove(`${folder}/words`),
      expected: [
        { file: course, at: 'id: words', says: 'content/modules/dimensions/words is missing', cure: 'Add the folder' },
        { file: 'references/references.json', at: 'pianta-1992', says: 'cited nowhere', cure: 'Cite it' },
      ],
    },
    {
      name: 'a folder of something that is not written',
      change: all(
        edit(course, 'id: monday\n    written: true', 'id: monday'),
        editEach('course.*.yaml', 'planned:', 'planned:\n  scenario/monday: Monday'),
      ),
      expected: { file: course, at: 'id: monday', says: 'has a folder', cure: 'written: true' },
    },
    {
      name: 'a folder that is not listed, once',
      change: all(add('cases/lisa/case.yaml', 'x'), add('cases/lisa/nl.mdx', 'x')),
      expected: { file: 'cases/lisa', at: null, says: "isn't listed", cure: 'List it there' },
    },
    {
      name: 'a folder of a lesson that is not listed',
      change: add(`${folder}/other/lesson.yaml`, 'x'),
      expected: { file: `${folder}/other`, at: null, says: "isn't listed", cure: 'List it there' },
    },
    {
      name: 'each stray file',
      change: all(...strays.map((path) => add(path, 'x'))),
      expected: strays.map((file) => ({ file, at: null, says: 'belongs to nothing', cure: 'the languages are nl, en' })),
    },
    {
      name: 'each file without words that is missing',
      change: all(...structures.map(remove)),
      expected: structures.map(missing),
    },
    {
      name: 'each file of a language that is missing',
      change: all(...words.map(remove)),
      expected: words.map(missing),
    },
    {
      name: 'that course.yaml is missing',
      change: remove(course),
      expected: { file: course, at: null, says: 'This file is missing', cure: 'Add it' },
    },
    {
      name: 'words of questions of a case that has no questions, and nothing more when they go too',
      change: all(
        remove('cases/jan/questions.yaml'),
        remove('cases/jan/questions.nl.yaml'),
        editEach('cases/jan/*.mdx', '<Questions ids="hunch" />', ''),
      ),
      expected: { file: 'cases/jan/questions.en.yaml', at: null, says: 'belongs to nothing', cure: 'take it out' },
    },
  ]);
});
