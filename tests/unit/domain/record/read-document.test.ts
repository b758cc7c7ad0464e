import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { exportRecord } from '../../../../src/domain/record/export-record.ts';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../../../src/domain/record/read-document.ts';
import { exampleEntries } from './example-entries.ts';
import { exampleScans } from './example-scans.ts';

const exportedAt = '2026-11-21T08:00:00.000Z';
const scanKey = 'scan/relationship-scan/x1';
const kept: readonly (readonly [string, unknown])[] = [
  [scanKey, { ...exampleEntries.scan, answers: { trusts: 4, avoids: 3 }, sequence: 7 }],
  ['plan/one', { ...exampleEntries.plan, sequence: 8 }],
];
const document = exportRecord(kept, exampleScans, exportedAt);
const text = JSON.stringify(document, null, 2);
const [scan] = document.scans;

const read = (value: unknown) => readDocument(typeof value === 'string' ? value : JSON.stringify(value), exampleScans);
const withScan = (change: object) => read({ ...document, scans: [{ ...scan, ...change }] });
const withEntry = (key: string, value: unknown) => read({ ...document, entries: { [key]: value } });

describe('readDocument', () => {
  test('gives back what was exported', () => {
    expect(read(text)).toEqual({ ok: true, entries: kept, differing: [], unreadable: 0, foreign: [], exportedAt });
  });

  test('reads a file that an editor began with a byte order mark', () => {
    expect(read(`\uFEFF${text}`)).toHaveProperty('ok', true);
  });

  test('reads what the first version of the site exported', () => {
    const first = readFileSync(new URL('./fixtures/export-v1.json', import.meta.url), 'utf8');
    const { entries } = JSON.parse(first) as { entries: Record<string, object> };
    const scanned = 'scan/relationship-scan/20261120100000000-k3x9';
    expect(read(first)).toEqual({
      ok: true,
      entries: Object.entries({ ...entries, [scanned]: { ...entries[scanned], v: 2, how: 'self' } }),
      differing: [],
      unreadable: 0,
      foreign: ['diary/one'],
      exportedAt: '2026-11-20T12:00:00.000Z',
    });
  });

  test.each([
    ['nothing', ''],
    ['a letter', 'Dear colleague,'],
    ['a web page', '<!doctype html><p>"dyade-record"</p>'],
    ['another program’s JSON', { format: 'notes', version: 1, entries: {} }],
    ['a list', []],
    ['null', 'null'],
    ['a number', '42'],
    ['a format that is not its own', '{"__proto__": {"format": "dyade-record", "version": 1, "entries": {}}}'],
    ['ten thousand brackets', '['.repeat(10_000)],
  ])('says of %s that it is not ours', (_, value) => {
    expect(read(value)).toEqual({ ok: false, reason: 'not-ours' });
  });

  test.each([0.1, 0.5, 0.9, 0.999])('says of a file of which only a part is there (%d) that it is cut off', (part) => {
    expect(read(text.slice(0, text.length * part))).toEqual({ ok: false, reason: 'cut-off' });
  });

  test.each([
    ['without anything in it', { scans: undefined, entries: undefined }],
    ['with a text for entries', { entries: 'all of it' }],
    ['with a list for entries', { entries: [] }],
    ['with an object for scans', { scans: {} }],
    ['of version 0', { version: 0 }],
    ['of a version in words', { version: 'one' }],
  ])('says of a document %s that it is damaged', (_, change) => {
    expect(read({ ...document, ...change })).toEqual({ ok: false, reason: 'cut-off' });
  });

  test.each([
    ['a document', { ...document, version: 2 }],
    ['a document in the way of the first', { format: 'dyade-record', v: 2, entries: {} }],
    ['a locked document', { format: 'dyade-record-locked', version: 2 }],
  ])('says of %s of a newer version that it is newer', (_, value) => {
    expect(read(value)).toEqual({ ok: false, reason: 'newer' });
  });

  test('refuses a file of 50 MB before it looks at it', () => {
    const began = performance.now();
    expect(read(`${text.slice(0, -1)}${' '.repeat(50_000_000)}}`)).toEqual({ ok: false, reason: 'too-big' });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(read(text.padEnd(MAX_DOCUMENT_BYTES))).toHaveProperty('ok', true);
    expect(read(text.padEnd(MAX_DOCUMENT_BYTES + 1))).toHaveProperty('reason', 'too-big');
  });

  test('hands on what is needed to open a locked document, and refuses one that is damaged', () => {
    const locked = {
      format: 'dyade-record-locked',
      version: 1,
      kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
      cipher: { name: 'AES-GCM', iv: 'AAAAAAAAAAAAAAAA' },
      data: 'AAAA',
    };
    expect(read(locked)).toEqual({ ok: false, reason: 'locked', locked });
    expect(read({ ...locked, data: 7 })).toEqual({ ok: false, reason: 'cut-off' });
  });

  test('takes HTML in a name as the text it is', () => {
    const about = '<img src=x onerror=alert(1)>';
    expect(withScan({ about })).toMatchObject({ ok: true, entries: [[scanKey, { about }], kept[1]] });
  });

  test('lets nothing through to the prototype, and loses nothing else by it', () => {
    const evil = text
      .replace('"takenAt"', '"__proto__": { "polluted": true }, "takenAt"')
      .replace('"trusts"', '"__proto__": 5, "trusts"')
      .replace('"plan/one"', '"__proto__": { "polluted": true }, "plan/one"');
    const found = read(evil);
    expect(found).toMatchObject({ ok: true, entries: kept, unreadable: 1 });
    expect(found.ok && found.entries.every(([, entry]) => Object.getPrototypeOf(entry) === Object.prototype)).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the scans of a document', () => {
  test.each([
    ['another score', { closeness: { score: 90, answered: 2, unknown: 0, of: 2 } }],
    ['a score where there is none', { closeness: { score: null, answered: 2, unknown: 0, of: 2 } }],
    ['another count', { closeness: { score: 62.5, answered: 3, unknown: 0, of: 2 } }],
    ['a scale too many', { ...scan!.scales, warmth: { score: 62.5, answered: 2, unknown: 0, of: 2 } }],
    ['another scale', { warmth: { score: 62.5, answered: 2, unknown: 0, of: 2 } }],
    ['a scale of the prototype', { constructor: scan!.scales['closeness'] }],
    ['numbers in words', 'high'],
    ['a scale in words', { closeness: 'high' }],
  ])('are read from their answers, and named, where the numbers say otherwise: %s', (_, scales) => {
    expect(withScan({ scales })).toMatchObject({ ok: true, entries: kept, differing: [scanKey] });
  });

  test.each([
    ['are the same', scan!.scales],
    ['have lost their last digits', { closeness: { score: 62.500_000_01, answered: 2, unknown: 0, of: 2 } }],
    ['are left out', {}],
  ])('are not named where the numbers %s', (_, scales) => {
    expect(withScan({ scales })).toMatchObject({ ok: true, entries: kept, differing: [] });
  });

  test('are not compared with a scan of another version', () => {
    expect(withScan({ version: 2, scales: { closeness: { score: 1 } } })).toMatchObject({ differing: [], unreadable: 0 });
  });

  test.each([
    ['an answer of 6', { answers: { trusts: 6 } }],
    ['no answers', { answers: undefined }],
    ['no id', { id: undefined }],
    ['an id that leads elsewhere', { id: '../plan/one' }],
    ['an id of two parts', { id: 'a/b' }],
    ['an empty id', { id: '' }],
    ['no scan', { scan: 7 }],
    ['a moment that is none', { takenAt: 'yesterday' }],
    ['a way of asking that is none', { how: 'guessed' }],
    ['half a save', { sequence: 0.5 }],
  ])('are left out and counted one by one: %s', (_, change) => {
    expect(withScan(change)).toMatchObject({ ok: true, entries: [kept[1]], unreadable: 1 });
  });

  test.each([null, 'scan', [], 7])('are left out and counted where one is %j', (value) => {
    expect(read({ ...document, scans: [value, scan] })).toMatchObject({ ok: true, entries: kept, unreadable: 1 });
  });

  test('are taken once where one stands there twice; of two that differ the later save counts', () => {
    const later = { ...scan, sequence: 9, about: 'M.' };
    for (const scans of [
      [scan, later],
      [later, scan],
    ])
      expect(read({ ...document, scans })).toMatchObject({ entries: [[scanKey, { about: 'M.' }], kept[1]], unreadable: 1 });
    expect(read({ ...document, scans: [scan, scan] })).toMatchObject({ entries: kept, unreadable: 0 });
  });
});

describe('the number of a save in a document', () => {
  const most = 1e12;

  test('that leaves no room to count on is lowered, and costs nothing of what was saved', () => {
    const plan = { ...exampleEntries.plan, sequence: Number.MAX_SAFE_INTEGER };
    const newer = { v: 9, sequence: most + 1 };
    const scans = [{ ...scan, sequence: most + 1 }];
    expect(read({ ...document, scans, entries: { 'plan/one': plan, 'diary/one': newer } })).toMatchObject({
      entries: [
        [scanKey, { sequence: most }],
        ['plan/one', { ...exampleEntries.plan, sequence: most }],
        ['diary/one', { v: 9, sequence: most }],
      ],
      unreadable: 0,
    });
  });

  test('may be any that a file of ours can have, and what is saved after it comes back too', () => {
    for (const sequence of [most, most + 1])
      expect(withEntry('plan/one', { ...exampleEntries.plan, sequence })).toMatchObject({ unreadable: 0 });
  });
});

describe('the entries of a document', () => {
  test('that are damaged are left out and counted', () => {
    expect(withEntry('plan/one', { v: 1 })).toMatchObject({ ok: true, unreadable: 1, foreign: [] });
  });

  test.each([
    ['of a newer version', 'plan/one', { v: 2, aims: [] }],
    ['of a kind that is not known', 'diary/one', { text: 'Sam.' }],
  ])('%s are taken along untouched, and named', (_, key, value) => {
    const found = withEntry(key, value);
    expect(found).toMatchObject({ ok: true, unreadable: 0, foreign: [key] });
    expect(found.ok && new Map(found.entries).get(key)).toEqual(value);
  });

  test('that were set aside are taken along without a word', () => {
    const found = withEntry('damaged/plan/one/2026', 7);
    expect(found).toMatchObject({ ok: true, unreadable: 0, foreign: [] });
    expect(found.ok && new Map(found.entries).get('damaged/plan/one/2026')).toBe(7);
  });

  test.each(['', 'plan', '/one', 'x'.repeat(1000), 'UPPER/one', '__proto__'])(
    'under "%s", which is no key, are left out',
    (key) => {
      expect(read(`{"format":"dyade-record","version":1,"entries":{${JSON.stringify(key)}:1}}`)).toMatchObject({
        ok: true,
        entries: [],
        unreadable: 1,
      });
    },
  );

  test('that are too deep to be kept are left out', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(read(`{"format":"dyade-record","version":1,"entries":{"diary/one":${deep}}}`)).toMatchObject({ unreadable: 1 });
  });
});
