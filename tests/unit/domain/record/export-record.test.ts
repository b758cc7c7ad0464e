import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exportRecord, type RecordDocument } from '../../../../src/domain/record/export-record.ts';
import { readDocument } from '../../../../src/domain/record/read-document.ts';
import { recordKinds } from '../../../../src/domain/record/record-key.ts';
import { exampleEntries } from './example-entries.ts';
import { exampleScans } from './example-scans.ts';

const exportedAt = '2026-11-21T08:00:00.000Z';
const scanKey = 'scan/relationship-scan/x1';
const scan = { ...exampleEntries.scan, sequence: 7 };
const exported = (entries: Iterable<readonly [string, unknown]>): RecordDocument =>
  exportRecord(entries, exampleScans, exportedAt);

describe('exportRecord', () => {
  test('names its format and the moment', () => {
    expect(exported([])).toEqual({ format: 'dyade-record', version: 1, exportedAt, scans: [], entries: {} });
  });

  test('gives a finished scan with its answers and the numbers that follow from them, not rounded', () => {
    const answers = { trusts: 4, avoids: 3 } as const;
    expect(exported([[scanKey, { ...scan, answers }]]).scans).toEqual([
      {
        id: 'x1',
        scan: 'relationship-scan',
        version: 1,
        perspective: 'mine',
        how: 'self',
        about: 'N.',
        sequence: 7,
        takenAt: scan.at,
        answers,
        scales: { closeness: { score: 62.5, answered: 2, unknown: 0, of: 2 } },
      },
    ]);
  });

  test('gives no number where too few items are answered, and says how many are', () => {
    expect(exported([[scanKey, scan]]).scans[0]?.scales).toEqual({ closeness: { score: null, answered: 1, unknown: 1, of: 2 } });
  });

  test.each([
    ['a scan that is gone', { ...scan, scan: 'gone' }, 'scan/gone/x1'],
    ['another version', { ...scan, scanVersion: 2 }, scanKey],
    ['a perspective that is gone', { ...scan, perspective: 'gone' }, scanKey],
  ])('works out no numbers for %s', (_, entry, key) => {
    expect(exported([[key, entry]]).scans[0]).toMatchObject({ answers: entry.answers, scales: {} });
  });

  test('takes along what was written at open questions, and fields of a later version', () => {
    const texts = { why: 'Sam.' };
    expect(exported([[scanKey, { ...scan, texts, mood: 'calm' }]]).scans[0]).toMatchObject({ texts, mood: 'calm' });
  });

  test.each([
    ['is damaged', { ...scan, answers: 7 }, scanKey],
    ['is of a newer version', { ...scan, v: 3 }, scanKey],
    ['stands under the key of another scan', scan, 'scan/other/x1'],
    ['stands under a key without an id', scan, 'scan/relationship-scan'],
    ['has a field of its own by a name that is taken', { ...scan, takenAt: 'noon' }, scanKey],
  ])('leaves a scan that %s as it was found', (_, value, key) => {
    expect(exported([[key, value]])).toMatchObject({ scans: [], entries: { [key]: value } });
  });

  test('is in the order of the keys, however the entries come', () => {
    const kept = new Map([
      ['plan/two', 2],
      ['card/one', 1],
      ['plan/one', 3],
    ]);
    expect(Object.keys(exported(kept).entries)).toEqual(['card/one', 'plan/one', 'plan/two']);
  });

  test('takes along what could not be read, in words where JSON has none', () => {
    const { entries } = exported([['damaged/plan/one/2026', { due: new Date(0), size: 1n }]]);
    expect(entries).toEqual({ 'damaged/plan/one/2026': { due: '1970-01-01T00:00:00.000Z', size: '1' } });
  });

  test('holds every kind of entry so that it comes back from the file as it was', () => {
    const kept = recordKinds.map((kind) => [kind === 'scan' ? scanKey : `${kind}/one`, exampleEntries[kind]] as const);
    const read = readDocument(JSON.stringify(exported(kept)), exampleScans);
    expect(read).toMatchObject({ ok: true, differing: [], unreadable: 0, foreign: [] });
    expect(new Map(read.ok ? read.entries : [])).toEqual(
      new Map<string, unknown>(kept.map(([key, entry]) => [key, key === scanKey ? { ...entry, sequence: 0 } : entry])),
    );
  });

  test('gives numbers that anyone can work out again from the answers', () => {
    const rating = fc.constantFrom(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(rating, rating, (trusts, avoids) => {
        const { scans } = exported([[scanKey, { ...scan, answers: { trusts, avoids } }]]);
        expect(scans[0]?.scales['closeness']?.score).toBeCloseTo((100 * (trusts + (6 - avoids) - 2)) / 8, 10);
      }),
    );
  });
});
