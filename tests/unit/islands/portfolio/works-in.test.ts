import { describe, expect, test } from 'vitest';

import type { Work } from '../../../../src/domain/portfolio/work.ts';
import { readEntries } from '../../../../src/islands/portfolio/read-entries.ts';
import { workWarnings } from '../../../../src/islands/portfolio/work-warnings.ts';
import { worksIn } from '../../../../src/islands/portfolio/works-in.ts';
import { exampleWording } from './example-wording.ts';

const at = '2026-11-20T10:00:00.000Z';
const works = (record: Readonly<Record<string, object>>): readonly Work[] =>
  worksIn(readEntries(Object.entries(record).map(([key, entry]) => [key, { v: 1, at, ...entry }] as const)), exampleWording);
const only = (record: Readonly<Record<string, object>>) => {
  const [work, ...others] = works(record);
  expect(others).toEqual([]);
  if (!work) throw new Error('Nothing was made of it.');
  return work;
};

const scan = {
  v: 2,
  scan: 's',
  scanVersion: 2,
  perspective: 'mine',
  how: 'self',
  about: 'Nora de Wit',
  answers: { n: 5, c: 1, d: 5 },
};

describe('worksIn', () => {
  test('gives a reflection with its prompt as it read then', () => {
    const work = only({ 'reflection/lesson/a/x/one': { text: 'Sam.', prompt: 'What was asked then?' } });
    expect(work).toMatchObject({
      title: 'Reflection with “Lesson X”',
      day: '20 November 2026',
      place: 'lesson/a/x',
      texts: ['Sam.'],
    });
    expect(work.blocks).toEqual([
      { type: 'prompt', text: 'What was asked then?' },
      { type: 'written', text: 'Sam.' },
    ]);
  });

  test.each([
    ['a prompt that was not kept', { 'reflection/lesson/a/x/one': { text: 'Sam.' } }, 'What is asked now?'],
    ['a prediction', { 'prediction/case/c/guess': { text: 'He stays.' } }, 'What comes next?'],
    ['a prompt that is gone', { 'reflection/lesson/a/x/old': { text: 'Sam.' } }, ''],
  ])('gives for %s what the course asks', (_what, record, prompt) => {
    expect(only(record).blocks[0]).toEqual({ type: 'prompt', text: prompt });
  });

  test('gives a prediction that was chosen in words', () => {
    expect(only({ 'prediction/case/c/guess': { choice: 'walks' } }).blocks[1]).toEqual({
      type: 'written',
      text: 'She walks away.',
    });
  });

  test('names what has left the course', () => {
    expect(only({ 'reflection/lesson/old/z/one': { text: 'Still here.' } }).title).toBe(
      'Reflection with “no longer in the course: lesson/old/z”',
    );
  });

  test.each([
    { 'reflection/lesson/a/x/one': { text: ' \n' } },
    { 'prediction/case/c/guess': { choice: 'gone' } },
    { 'plan/1': { about: 'N.', intention: '', when: ' ', notice: '' } },
    { 'path/m': { scenario: 'm', version: 1, choices: ['x'], endings: ['gone'] } },
    { 'path/m': { scenario: 'm', version: 1, choices: ['x'] } },
  ])('leaves out what holds nothing: %j', (record) => {
    expect(works(record)).toEqual([]);
  });

  test('gives whom a plan or a scan is about by initials alone', () => {
    const record = {
      'plan/1': { about: 'Nora de Wit', intention: 'Ask', when: '', notice: '' },
      'scan/s/1': scan,
    };
    expect(works(record).map(({ title }) => title)).toEqual(['Plan about N.d.W.', 'Scan S, about N.d.W.']);
    expect(JSON.stringify(works(record))).not.toContain('Nora');
  });

  test('gives a scan in words, with its numbers as a table', () => {
    const { blocks } = only({ 'scan/s/1': { ...scan, texts: { first: 'Quiet.', gone: 'Later.' } } });
    expect(blocks).toEqual([
      { type: 'note', text: 'Your side' },
      { type: 'prompt', text: 'What came to mind about N.d.W.?' },
      { type: 'written', text: 'Quiet.' },
      { type: 'prompt', text: exampleWording.result.openGone },
      { type: 'written', text: 'Later.' },
      { type: 'paragraph', text: 'Your answers lie nearest to a close picture. About N.d.W., as it is now.' },
      {
        type: 'portrait',
        label: 'Closeness: 100, conflict: 0, dependency: 0.',
        closeness: 100,
        conflict: 0,
        dependency: 0,
      },
      {
        type: 'list',
        items: ['closeness. much closeness with N.d.W.', 'conflict. little conflict', 'dependency. little dependency'],
      },
      {
        type: 'table',
        head: ['Dimension', '0–100', 'Answered', 'I don’t know'],
        rows: [
          ['closeness', '100', '1 of 1', '0'],
          ['conflict', '0', '1 of 1', '0'],
          ['dependency', '0', '1 of 1', '0'],
        ],
      },
      { type: 'note', text: exampleWording.result.thresholds },
      { type: 'list', items: ['There are no norms.'] },
    ]);
  });

  test.each([
    ['of another version', { ...scan, scanVersion: 1 }],
    ['of a side that is gone', { ...scan, perspective: 'gone' }],
    ['of a scan that is gone', { ...scan, scan: 'old' }],
  ])('works out no numbers from answers %s', (_what, entry) => {
    const { blocks } = only({ 'scan/s/1': entry });
    expect(blocks).toContainEqual({ type: 'paragraph', text: exampleWording.ui.otherVersion });
    expect(blocks.map(({ type }) => type)).not.toContain('table');
  });

  test('says whose answers they are, and asks to ask', () => {
    const asked = only({ 'scan/s/1': { ...scan, perspective: 'theirs', how: 'asked', answers: { 't-closeness': 3 } } });
    expect(asked.blocks[0]).toEqual({ type: 'note', text: 'The other side, as N.d.W. filled it in' });
    expect(workWarnings(asked, 'en', exampleWording.ui)).toEqual([exampleWording.ui.asked]);
    const imagined = only({ 'scan/s/1': { ...scan, perspective: 'theirs', how: 'imagined', answers: { 't-closeness': 3 } } });
    expect(workWarnings(imagined, 'en', exampleWording.ui)).toEqual([]);
  });

  test('marks what looks like a full name or an address in what the learner wrote', () => {
    const work = only({ 'reflection/lesson/a/x/one': { text: 'Nora de Wit, nora@example.org', prompt: 'Ada Lovelace?' } });
    const [names = '', addresses = '', ...more] = workWarnings(work, 'en', exampleWording.ui);
    expect(names).toContain('“Nora de Wit”');
    expect(names).not.toContain('Ada');
    expect(addresses).toContain('nora@example.org');
    expect(more).toEqual([]);
  });

  test('gives the endings that were reached and still exist', () => {
    const work = only({ 'path/m': { scenario: 'm', version: 1, choices: [], endings: ['calm', 'gone'] } });
    expect(work).toMatchObject({ title: 'Scenario: Monday', blocks: [{}, { type: 'list', items: ['A calm end'] }] });
  });
});

describe('the result of a check', () => {
  const answer = (right: boolean) => ({ response: { kind: 'choice', options: ['a'] }, checked: true, right });
  const round = (right: number) => ({
    'draw/a': { questions: ['q1', 'q2'], startedAt: at, finishedAt: '2026-11-21T10:00:00.000Z' },
    'answer/check/a/q1': answer(right > 0),
    'answer/check/a/q2': answer(right > 1),
  });
  const passed = { 'passed/a': { passedAt: at, right: 8, of: 10 } };

  test.each([
    ['the pass that is kept, whatever came after', { ...round(0), ...passed }, 'Passed on 20 November 2026, with 8 of 10'],
    ['a pass from before passes were kept', round(2), 'Passed on 21 November 2026, with 2 of 2'],
    ['else the last round', round(1), 'Last round on 21 November 2026: 1 of 2'],
  ])('is %s', (_what, record, words) => {
    const work = only(record);
    expect(work).toMatchObject({ key: 'passed/a', place: 'check/a', title: 'Check: A' });
    expect(JSON.stringify(work.blocks)).toContain(words);
  });
});

test('counts what can’t be read, and goes on without it', () => {
  const { unreadable, plan } = readEntries([
    ['reflection/lesson/a/x/one', { v: 99 }],
    ['scan/s/1', 7],
    ['damaged/plan/1/2026', 7],
    ['draft/s/mine', 7],
    ['else/1', 7],
  ]);
  expect(unreadable).toBe(3);
  expect(plan).toEqual([]);
});
