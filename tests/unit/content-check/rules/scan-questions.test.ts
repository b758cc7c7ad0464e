import { describe } from 'vitest';

import { all, type Change, edit, editEach } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

const scan = 'scans/mirror/scan.yaml';
const english = 'scans/mirror/en.yaml';
const dutch = 'scans/mirror/nl.yaml';

const question = (id: string, part: string, kind = 'text') => `      - { id: ${id}, part: ${part}, kind: ${kind} }\n`;

/** Two open questions in two parts, with all their words. */
const withQuestions: Change = all(
  edit(
    scan,
    '    side: own\n',
    `    side: own\n    questions:\n${question('one-word', 'words', 'word')}${question('moment', 'events')}`,
  ),
  editEach(
    'scans/mirror/*.yaml',
    '    instruction: Answer\n',
    [
      '    instruction: Answer',
      '    parts:',
      '      words: { title: Words, instruction: Choose }',
      "      events: { title: Events, instruction: 'Tell of {other}' }",
      '    questions:',
      '      one-word: One word',
      '      moment: What happened?',
      '',
    ].join('\n'),
  ),
);

/** A group, a paragraph of background with a work behind it, and a tool that comes next, with all their words. */
const withSurroundings: Change = all(
  edit(scan, '  - id: warmth\n', '  - id: warmth\n    group: doing\n'),
  edit(scan, 'patterns:\n', 'background: [{ id: origin, sources: [koomen-2023] }]\nleadsTo: small-plan\npatterns:\n'),
  editEach(
    'scans/mirror/*.yaml',
    'unknown:',
    'groups: { doing: Doing }\nbackground: { origin: Origin }\nleadsTo: Onward\nunknown:',
  ),
);

describe('open questions of a scan', () => {
  testExamples([
    { name: 'nothing in open questions with all their words', change: withQuestions, expected: [] },
    {
      name: 'an open question whose words stand under another id',
      change: all(withQuestions, edit(english, 'one-word:', 'a-word:')),
      expected: [
        { file: english, at: 'questions:', says: 'The open question "one-word" has no words here', cure: 'correct "a-word"' },
        { file: english, at: 'a-word:', says: 'There is no open question "a-word"', cure: 'Call it "one-word"' },
      ],
    },
    {
      name: 'a part without words in one language',
      change: all(withQuestions, edit(dutch, "      events: { title: Events, instruction: 'Tell of {other}' }\n", '')),
      expected: { file: dutch, at: 'parts:', says: 'The part "events" has no words here', cure: 'Add "events"' },
    },
    {
      name: 'a placeholder of a part that one language leaves out',
      change: all(withQuestions, edit(english, 'Tell of {other}', 'Tell')),
      expected: { file: english, at: 'events:', says: 'has no placeholders', cure: 'the same placeholders' },
    },
    {
      name: 'an open question that stands there twice',
      change: all(
        withQuestions,
        edit(scan, question('moment', 'events'), question('moment', 'events') + question('moment', 'events')),
      ),
      expected: {
        file: scan,
        at: ['moment', 2],
        says: 'The open question "moment" stands here a second time',
        cure: 'another id',
      },
    },
    {
      name: 'questions of one part that do not stand together',
      change: all(
        withQuestions,
        edit(scan, question('moment', 'events'), question('moment', 'events') + question('last-word', 'words', 'word')),
        editEach('scans/mirror/*.yaml', '      moment: What', '      last-word: Last word\n      moment: What'),
      ),
      expected: { file: scan, at: 'last-word', says: '"last-word"', cure: 'Put the questions of the part "words" together' },
    },
    {
      name: 'open questions for the other person, who hands back no texts',
      change: all(withQuestions, edit(scan, 'side: own', 'side: other')),
      expected: {
        file: scan,
        at: ['questions:', 1],
        says: '"questions"',
        cure: 'Leave out "questions" in the perspective "mine"',
      },
    },
  ]);
});

describe('what stands around a scan', () => {
  testExamples([
    { name: 'nothing in groups, background and what comes next with all their words', change: withSurroundings, expected: [] },
    {
      name: 'a group and a paragraph without words',
      change: all(withSurroundings, edit(dutch, 'groups: { doing: Doing }\nbackground: { origin: Origin }\n', '')),
      expected: [
        { file: dutch, at: 'title: Scan', says: 'The group "doing" has no words here', cure: 'Add "doing"' },
        { file: dutch, at: 'title: Scan', says: 'The paragraph "origin" has no words here', cure: 'Add "origin"' },
      ],
    },
    {
      name: 'a tool that comes next and is not said to',
      change: all(withSurroundings, edit(english, 'leadsTo: Onward\n', '')),
      expected: { file: english, at: 'title: Scan', says: 'leads to the tool "small-plan" and has no "leadsTo"', cure: 'Add' },
    },
    {
      name: 'a work behind a paragraph that is not there',
      change: all(withSurroundings, edit(scan, '[koomen-2023] }]', '[koomen-2032] }]')),
      expected: { file: scan, at: 'background:', says: '"koomen-2032" isn\'t a work of the bibliography', cure: 'koomen-2023' },
    },
    {
      name: 'a drawing of other scales than the scan has',
      change: edit(scan, 'drawing: bars', 'drawing: portrait'),
      expected: ['closeness', 'conflict', 'dependency'].map((scale) => ({
        file: scan,
        at: 'drawing:',
        says: '"drawing"',
        cure: `Give the scan a scale "${scale}", or another drawing`,
      })),
    },
    {
      name: 'a tool that can’t stand below a result',
      change: all(withSurroundings, edit(scan, 'leadsTo: small-plan', 'leadsTo: big-plan')),
      expected: { file: scan, at: 'leadsTo:', says: 'leadsTo', cure: 'Write small-plan' },
    },
  ]);
});
