import { describe } from 'vitest';

import { all, edit, editEach, remove } from '../support/edit.ts';
import { inEachText } from '../support/in-each-text.ts';
import { testExamples } from '../support/test-examples.ts';

const session = 'sessions/doubt/session.yaml';
const poll = 'sessions/poll/session.yaml';
const scan = 'sessions/scan/session.yaml';
const method = 'methods/circle/method.yaml';
const talk = '  - id: talk\n    silent: false\n    fragment: false\n';

describe('sessions and methods in the course', () => {
  testExamples([
    {
      name: 'a method that is written but has no folder',
      change: remove('methods/circle'),
      expected: {
        file: 'course.yaml',
        at: 'id: circle',
        says: 'its folder content/methods/circle is missing',
        cure: 'take "written" off',
      },
    },
    {
      name: 'a folder of a method that is not listed',
      change: (files) => ({ ...files, 'methods/square/method.yaml': files[method] ?? '' }),
      expected: { file: 'methods/square', at: null, says: "isn't listed in content/course.yaml", cure: 'List it there' },
    },
    {
      name: 'a method that is listed twice',
      change: edit('course.yaml', 'methods:', 'methods:\n  - { id: circle, written: true }'),
      expected: {
        file: 'course.yaml',
        at: '- id: circle',
        says: 'The method "circle" stands here a second time',
        cure: 'another id',
      },
    },
  ]);
});

describe('the script of a session or a method', () => {
  testExamples([
    {
      name: 'a schedule of a method that does not add up',
      change: edit(method, 'talk: 35', 'talk: 30'),
      expected: { file: method, at: '"60"', says: 'take 55 minutes together', cure: 'add up to 60' },
    },
    {
      name: 'a step that no schedule has minutes for',
      change: all(
        edit(session, '    arrive: 5\n', ''),
        edit(session, '    arrive: 10\n', ''),
        edit(session, 'read: 10', 'read: 15'),
        edit(session, 'read: 15', 'read: 25', 2),
      ),
      expected: { file: session, at: '- id: arrive', says: 'The step "arrive" has no minutes', cure: 'Give it minutes' },
    },
    {
      name: 'nothing in a step that only one schedule has minutes for',
      change: all(edit(session, '    arrive: 5\n', ''), edit(session, 'read: 10', 'read: 15')),
      expected: [],
    },
    {
      name: 'fewer people at most than at least',
      change: edit(session, 'from: 4', 'from: 9'),
      expected: { file: session, at: 'people:', says: '9 people or more, but with 8 at most', cure: 'the smaller number' },
    },
    {
      name: 'a work and a key that are not there',
      change: all(
        edit(method, '- koomen-2023', '- kooman-2023'),
        edit(session, '- lesson/dimensions/words', '- lesson/dimensions/wordz'),
      ),
      expected: [
        { file: method, at: 'kooman', says: 'a work of the bibliography', cure: 'Did you mean "koomen-2023"?' },
        { file: session, at: 'wordz', says: 'a lesson of the course', cure: 'Did you mean "dimensions/words"?' },
      ],
    },
    inEachText(
      'a fragment that is missing',
      'sessions/doubt/*.mdx',
      '    fragment: He sat there.\n',
      '',
      '  read:',
      'The step "read" shows a fragment, but has none here',
      'take "fragment: true" off in content/sessions/doubt/session.yaml',
    ),
    {
      name: 'a fragment that is not shown',
      change: edit('methods/circle/en.mdx', 'notes: Look on.', 'notes: Look on.\n    fragment: He left.'),
      expected: {
        file: 'methods/circle/en.mdx',
        at: 'fragment: He left.',
        says: 'The step "talk" has a fragment that isn\'t shown',
        cure: 'Set "fragment: true"',
      },
    },
  ]);
});

describe('what a session works with', () => {
  testExamples([
    {
      name: 'a picture that no step uses',
      change: edit(poll, '    uses: picture\n', ''),
      expected: { file: poll, at: 'picture:', says: 'There is a "picture", but no step uses it', cure: 'uses: picture' },
    },
    {
      name: 'steps that use what is not there, in a session and in a method',
      change: all(edit(session, talk, `${talk}    uses: judging\n`), edit(method, talk, `${talk}    uses: picture\n`)),
      expected: [
        { file: method, at: 'uses: picture', says: 'The step "talk" uses the picture, but there is none', cure: 'only sessions' },
        {
          file: session,
          at: 'uses: judging',
          says: 'The step "talk" uses the judging, but there is none',
          cure: 'take "uses" out',
        },
      ],
    },
    {
      name: 'a track, a scan and an exercise that are not there',
      change: all(
        edit(scan, 'track: attachment', 'track: attachmant'),
        edit(scan, 'scan: mirror', 'scan: miror'),
        edit(scan, 'exercise: close-reading', 'exercise: sorting'),
      ),
      expected: [
        { file: scan, at: 'attachmant', says: 'a track of the course', cure: 'Did you mean "attachment"?' },
        { file: scan, at: 'miror', says: 'a scan that is written', cure: 'Did you mean "mirror"?' },
        { file: scan, at: 'exercise: sorting', says: '"sorting" isn\'t an exercise that is written', cure: 'content/exercises' },
      ],
    },
    {
      name: 'a perspective that the scan does not have, and a question that does not sort',
      change: all(edit(scan, 'perspective: mine', 'perspective: theirs'), edit(scan, 'part: story', 'part: order')),
      expected: [
        { file: scan, at: 'theirs', says: 'a perspective of the scan "mirror"', cure: 'Correct it' },
        {
          file: scan,
          at: 'part: order',
          says: '"order" isn\'t a question of the exercise "close-reading" that sorts',
          cure: 'Correct it',
        },
      ],
    },
    inEachText(
      'a scan without words that say for whom it is filled in',
      'sessions/scan/*.mdx',
      'scan:\n  instruction: Be him.\n  professional: Jan\n  other: Noah\n',
      '',
      'title: Title',
      '"scan" is missing',
      'for whose relationship',
    ),
    {
      name: 'such words where there is no scan',
      change: edit('sessions/poll/nl.mdx', 'poll:', 'scan: { instruction: Be him., professional: Jan, other: Noah }\npoll:'),
      expected: { file: 'sessions/poll/nl.mdx', at: 'scan:', says: "doesn't have a scan as its picture", cure: 'Take it out' },
    },
  ]);
});

describe('the reading level of a session', () => {
  const hard =
    'Notwithstanding institutional considerations, professional organisations systematically operationalise methodologies.';
  testExamples([
    {
      name: 'notes that read harder than B2 as well as a text that does',
      change: all(
        edit('sessions/doubt/en.mdx', 'notes: Look on.', `notes: ${`${hard} `.repeat(25)}`),
        editEach('methods/circle/*.mdx', 'In a circle.', `${hard} `.repeat(25).trim()),
      ),
      expected: [
        { file: 'methods/circle/en.mdx', at: hard, says: 'The method reads harder than B2', cure: 'shorter sentences' },
        { file: 'methods/circle/nl.mdx', at: hard, says: 'The method reads harder than B2', cure: 'shorter sentences' },
        { file: 'sessions/doubt/en.mdx', at: hard, says: 'The session reads harder than B2: Flesch', cure: 'shorter sentences' },
      ],
    },
  ]);
});
