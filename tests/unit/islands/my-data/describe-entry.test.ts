import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { recordKinds } from '../../../../src/domain/record/record-key.ts';
import { describeEntry } from '../../../../src/islands/my-data/describe-entry.ts';
import { keptSections } from '../../../../src/islands/my-data/entry-in-words.ts';
import { exampleEntries } from '../../domain/record/example-entries.ts';
import { exampleWording } from './example-wording.ts';

const { scan, answer, reflection, map } = exampleEntries;
const inWords = (key: string, value: unknown) => describeEntry(key, value, exampleWording);

describe('describeEntry', () => {
  test.each([
    { what: 'a scan', key: 'scan/relationship-scan/1', value: scan, title: 'Relationship scan about “N.”' },
    {
      what: 'a scan without a name',
      key: 'scan/relationship-scan/1',
      value: { ...scan, about: '' },
      title: 'Relationship scan, without a name',
    },
    {
      what: 'a scan that has left the course',
      key: 'scan/old/1',
      value: { ...scan, scan: 'old' },
      title: 'No longer in the course: scan/old about “N.”',
    },
    { what: 'a reflection by its own prompt', key: 'reflection/lesson/a/b/guess', value: reflection, title: 'Who?' },
    {
      what: 'a prediction by the prompt of the course',
      key: 'prediction/lesson/a/b/guess',
      value: exampleEntries.prediction,
      title: 'What comes next?',
    },
    { what: 'an answer by its question', key: 'answer/lesson/a/b/which', value: answer, title: 'Which?' },
    {
      what: 'an answer to a question that is gone',
      key: 'answer/lesson/a/b/gone',
      value: answer,
      title: 'No longer in the course: lesson/a/b/gone',
    },
    { what: 'a check', key: 'draw/a', value: exampleEntries.draw, title: 'Check: A' },
    { what: 'a page that was read', key: 'read/lesson/a/b', value: exampleEntries.read, title: 'A lesson' },
    { what: 'where someone was', key: 'place/lesson/a/b', value: exampleEntries.place, title: 'A lesson' },
    {
      what: 'where someone was in a lesson that is gone',
      key: 'place/lesson/a/gone',
      value: exampleEntries.place,
      title: 'No longer in the course: lesson/a/gone',
    },
    { what: 'questions before a module', key: 'draw/placement/a', value: exampleEntries.draw, title: 'Beforehand: A' },
    { what: 'an answer before a module', key: 'answer/placement/a/which', value: answer, title: 'Which of these?' },
    { what: 'a plan', key: 'plan/1', value: exampleEntries.plan, title: 'Ask' },
    {
      what: 'a plan that is only begun',
      key: 'plan/1',
      value: { ...exampleEntries.plan, intention: '' },
      title: 'A plan without an intention yet',
    },
    {
      what: 'a picture of a group',
      key: 'picture/clear-or-close/1',
      value: exampleEntries.picture,
      title: 'Picture of the group: No longer in the course: session/clear-or-close',
    },
    { what: 'a map', key: 'map/1', value: map, title: 'Relationship map, people on it: 1' },
    {
      what: 'where a group is',
      key: 'presenting/session/thursday',
      value: exampleEntries.presenting,
      title: 'Thursday’s session',
    },
    {
      what: 'minutes',
      key: 'minutes/session/thursday/20261120100000000-1',
      value: exampleEntries.minutes,
      title: 'Minutes: Thursday’s session',
    },
    {
      what: 'minutes of a session that is gone',
      key: 'minutes/session/gone/20261120100000000-1',
      value: exampleEntries.minutes,
      title: 'Minutes: No longer in the course: session/gone',
    },
    { what: 'a card', key: 'card/closeness', value: exampleEntries.card, title: 'closeness' },
    {
      what: 'a card of a meaning',
      key: 'card/closeness/name',
      value: exampleEntries.card,
      title: 'closeness',
    },
    { what: 'a card of a question', key: 'card/lesson/a/b/which', value: exampleEntries.card, title: 'Which?' },
    {
      what: 'a card of a question that is gone',
      key: 'card/lesson/a/b/gone',
      value: exampleEntries.card,
      title: 'No longer in the course: lesson/a/b/gone',
    },
    {
      what: 'a card of a term that is gone',
      key: 'card/gone/nl-en',
      value: exampleEntries.card,
      title: 'No longer in the course: gone/nl-en',
    },
    {
      what: 'a choice of cards',
      key: 'preference/flashcards',
      value: exampleEntries.preference,
      title: 'What you last chose for the flashcards',
    },
    { what: 'something newer', key: 'plan/1', value: { v: 99 }, title: 'Plans: something from a newer version of this site' },
    { what: 'something damaged', key: 'plan/1', value: 7, title: 'Plans: something that could not be read' },
    {
      what: 'something set aside',
      key: 'damaged/plan/1/2026-11-20T10:00:00.000Z',
      value: 7,
      title: 'Plans: something that could not be read',
    },
    { what: 'something foreign', key: 'else/1', value: 7, title: 'Something that this site doesn’t know: else/1' },
  ])('names $what', ({ key, value, title }) => {
    expect(inWords(key, value).title).toBe(title);
  });

  test('says whose side a scan is, when it was kept, and how much of it was answered', () => {
    expect(inWords('scan/relationship-scan/1', scan).meta).toEqual([
      'Your side',
      '20 November 2026',
      '1 of 2 answered',
      '“I don’t know”: 1',
    ]);
    expect(inWords('scan/relationship-scan/1', { ...scan, how: 'imagined' }).meta[0]).toBe('Your side, as you imagine it');
    expect(inWords('scan/relationship-scan/1', { ...scan, how: 'asked' }).meta[0]).toBe('Your side, as they filled it in');
  });

  test('does not count an answer to another version of a scan against the items of this one', () => {
    const { meta, details } = inWords('scan/relationship-scan/1', { ...scan, scanVersion: 7, answers: { gone: 2 } });
    expect(meta).toContain('answered: 1');
    expect(meta).toContain('of another version of this scan');
    expect(details).toEqual([{ label: 'gone', text: 'hardly' }]);
  });

  test('gives every answer of a scan with its statement about the person', () => {
    expect(inWords('scan/relationship-scan/1', { ...scan, texts: { free: 'quiet' } }).details).toEqual([
      { label: 'N. trusts me.', text: 'largely' },
      { label: 'N. avoids me.', text: 'I don’t know' },
      { label: 'free', text: 'quiet' },
    ]);
  });

  test('says what was chosen at a prediction in words, and by its id where the choice is gone', () => {
    const chosen = (choice: string) =>
      inWords('prediction/lesson/a/b/guess', { ...exampleEntries.prediction, choice }).details.map(({ text }) => text);
    expect(chosen('walks-away')).toEqual(['She walks away.']);
    expect(chosen('gone')).toEqual(['gone']);
  });

  test('leads to the result of a scan or to the form someone is in the middle of, and nowhere where there is no page', () => {
    const page = '/en/scans/relationship-scan/';
    expect(inWords('scan/relationship-scan/x1', scan).address).toBe(`${page}#result-x1`);
    expect(inWords('draft/relationship-scan/mine', exampleEntries.draft).address).toBe(`${page}#form-mine`);
    expect(inWords('draft/relationship-scan/mine/x1', exampleEntries.draft).address).toBe(`${page}#change-x1`);
    expect(inWords('presenting/session/thursday', exampleEntries.presenting).address).toBe('/en/sessions/thursday/present/');
    expect(inWords('minutes/session/thursday/1', exampleEntries.minutes).address).toBe('/en/sessions/thursday/present/');
    expect(inWords('plan/1', exampleEntries.plan).address).toBeNull();
  });

  test('says of a path how many choices were made, and how many endings were seen', () => {
    const meta = (endings: readonly string[]) => inWords('path/monday', { ...exampleEntries.path, choices: ['a'], endings }).meta;
    expect(meta([])).toEqual([expect.any(String), 'choices made: 1']);
    expect(meta(['home', 'away'])).toEqual([expect.any(String), 'choices made: 1', 'endings seen: 2']);
  });

  test.each(['constructor', 'toString', '__proto__'])('takes an id that every object knows, %s, for one that is gone', (id) => {
    const answers = JSON.parse(`{"${id}": 4}`) as unknown;
    expect(inWords(`card/${id}`, exampleEntries.card).title).not.toContain('function');
    expect(inWords('scan/relationship-scan/1', { ...scan, answers: { toString: 4 } }).details).toEqual([
      { label: 'toString', text: 'largely' },
    ]);
    expect(inWords('scan/other/1', { ...scan, scan: id, perspective: id, answers }).title).toContain(`scan/${id}`);
    expect(inWords('scan/relationship-scan/1', { ...scan, perspective: id }).meta[0]).toBe(id);
    const response = { kind: 'choice', options: [id] };
    expect(inWords('answer/lesson/a/b/which', { ...answer, response }).details[0]?.text).toBe(id);
  });

  test('leaves out a day that no calendar has', () => {
    const { meta } = inWords('plan/1', { ...exampleEntries.plan, at: '2026-99-99T99:99:99.999Z' });
    expect(meta).toEqual(['About N.']);
  });

  test('has words and a section for whatever is kept, under whatever key', () => {
    const kinds = fc.constantFrom(...recordKinds, 'damaged', 'else', 'damaged/scan', '__proto__');
    const keys = fc.tuple(kinds, fc.string()).map(([kind, id]) => `${kind}/${id}`);
    const mutated = fc.tuple(fc.constantFrom(...Object.values(exampleEntries)), fc.dictionary(fc.string(), fc.jsonValue()));
    const values = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      mutated.map(([entry, more]) => ({ ...entry, ...more })),
    );
    fc.assert(
      fc.property(keys, values, (key, value) => {
        const entry = inWords(key, value);
        expect(keptSections).toContain(entry.section);
        expect(entry.title).not.toBe('');
        for (const text of [entry.title, ...entry.meta]) expect(text).not.toMatch(/undefined|Invalid/);
      }),
      { numRuns: 1000 },
    );
  });
});
