import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MAX_LIST_LENGTH, MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '../../../../src/domain/record/entry-parts.ts';
import { parseEntry, parseEntryOf } from '../../../../src/domain/record/parse-entry.ts';
import { recordKinds } from '../../../../src/domain/record/record-key.ts';
import { exampleEntries } from './example-entries.ts';

const examples = recordKinds.map((kind) => ({ kind, key: `${kind}/one`, entry: exampleEntries[kind] }));
const { at } = exampleEntries.read;
const longList = Array.from({ length: MAX_LIST_LENGTH + 1 }, (_, index) => `item-${index}`);

describe('parseEntry', () => {
  test.each(examples)('reads a $kind', ({ kind, key, entry }) => {
    expect(parseEntry(key, entry)).toEqual({ ok: true, kind, entry });
  });

  test.each(examples)('keeps the fields of a $kind that it does not know', ({ key, entry }) => {
    const fuller = { ...entry, mood: { from: 'a newer version' } };
    expect(parseEntry(key, fuller)).toMatchObject({ ok: true, entry: fuller });
  });

  test.each(examples)('tells a $kind of a newer version from a damaged one', ({ key, entry }) => {
    expect(parseEntry(key, { ...entry, v: entry.v + 1 })).toEqual({ ok: false, reason: 'newer' });
  });

  test('reads a scan of version 1, which knew only the learner’s own side', () => {
    const { how: _how, ...first } = exampleEntries.scan;
    expect(parseEntry('scan/one', { ...first, v: 1 })).toEqual({
      ok: true,
      kind: 'scan',
      entry: { ...first, v: 2, how: 'self' },
    });
  });

  test.each(examples.flatMap(({ key, entry }) => Object.keys(entry).map((field) => ({ key, entry, field }))))(
    'finds damage where "$field" of "$key" is something else',
    ({ key, entry, field }) => {
      expect(parseEntry(key, { ...entry, [field]: 1n })).toEqual({ ok: false, reason: 'damaged' });
    },
  );

  test.each([
    { name: 'an answer outside 1 to 5', key: 'scan/one', change: { answers: { trusts: 6 } } },
    { name: 'an answer that is no whole number', key: 'scan/one', change: { answers: { trusts: 2.5 } } },
    { name: 'a scan of version 0', key: 'scan/one', change: { scanVersion: 0 } },
    { name: 'a nickname that is a story', key: 'scan/one', change: { about: 'n'.repeat(MAX_NAME_LENGTH + 1) } },
    {
      name: 'more answers than a scan can have',
      key: 'scan/one',
      change: { answers: Object.fromEntries(longList.map((id) => [id, 1])) },
    },
    { name: 'a group before the first', key: 'draft/one', change: { group: -1 } },
    { name: 'half a group', key: 'draft/one', change: { group: 0.5 } },
    { name: 'a text that is too long', key: 'reflection/one', change: { text: 'x'.repeat(MAX_TEXT_LENGTH + 1) } },
    { name: 'a prediction of nothing', key: 'prediction/one', change: { choice: '' } },
    { name: 'a draw that is too long', key: 'draw/one', change: { questions: longList } },
    { name: 'a time that is only a day', key: 'read/one', change: { last: '2026-11-20' } },
    { name: 'a time of another zone, which would not sort', key: 'read/one', change: { last: '2026-11-20T10:00:00.000+01:00' } },
    { name: 'a response of a kind there is not', key: 'answer/one', change: { response: { kind: 'drawing', options: [] } } },
    { name: 'a response with the parts of another', key: 'answer/one', change: { response: { kind: 'order', options: [] } } },
    { name: 'a place beyond the map', key: 'map/one', change: { places: [{ name: '', closeness: 101, conflict: 0 }] } },
    { name: 'a place that is no number', key: 'map/one', change: { places: [{ name: '', closeness: Number.NaN, conflict: 0 }] } },
    { name: 'a state that JSON cannot say', key: 'card/one', change: { state: { due: new Date() } } },
    { name: 'a setting without an end', key: 'preference/one', change: { value: Infinity } },
    { name: 'a version that is a text', key: 'preference/one', change: { v: '2' } },
  ])('finds damage in $name', ({ key, change }) => {
    const example = examples.find((one) => one.key === key)!.entry;
    expect(parseEntry(key, example)).toHaveProperty('ok', true);
    expect(parseEntry(key, { ...example, ...change })).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each([
    ['reflection/one', { v: 1, at, text: 'x'.repeat(MAX_TEXT_LENGTH) }],
    ['prediction/one', { v: 1, at, text: '' }],
    ['draw/one', { v: 1, at, questions: [], startedAt: at }],
    ['draw/one', { v: 1, at, questions: [], startedAt: at, finishedAt: at }],
    ['answer/one', { v: 1, at, response: { kind: 'sorting', placed: { a: 'b' } }, checked: false, right: null }],
    ['answer/one', { v: 1, at, response: { kind: 'order', items: ['b', 'a'] }, checked: false, right: null }],
    ['preference/one', { v: 1, at, value: false }],
    ['preference/one', { v: 1, at, value: -1.5 }],
  ])('reads this %s too: %j', (key, entry) => {
    expect(parseEntry(key, entry)).toMatchObject({ ok: true, entry });
  });

  test.each(['', 'plan', 'damaged/plan/one/2026', 'diary/one'])('does not read what stands under "%s"', (key) => {
    expect(parseEntry(key, exampleEntries.plan)).toEqual({ ok: false, reason: 'unknown-key' });
  });

  test('does not follow a key into the prototype', () => {
    const parsed = parseEntry('scan/one', { ...exampleEntries.scan, answers: JSON.parse('{"__proto__":5}') as unknown });
    expect(parsed).toMatchObject({ ok: true, entry: { answers: {} } });
  });

  test('never throws, whatever was kept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.anything(),
        fc.string(),
        fc.anything(),
        ({ key, entry }, value, field, part) => {
          expect(parseEntry(key, value)).toHaveProperty('ok', false);
          expect(parseEntry(key, { ...entry, [field]: part })).toHaveProperty('ok');
        },
      ),
    );
  });

  test('never throws where a field throws when it is looked at', () => {
    const trap = {
      get v(): number {
        throw new Error('out of reach');
      },
    };
    expect(parseEntry('plan/one', trap)).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('parseEntryOf', () => {
  test('reads a value as the kind that is asked for, and as no other', () => {
    expect(parseEntryOf('plan', exampleEntries.plan)).toEqual({ ok: true, kind: 'plan', entry: exampleEntries.plan });
    expect(parseEntryOf('card', exampleEntries.plan)).toEqual({ ok: false, reason: 'damaged' });
  });
});
