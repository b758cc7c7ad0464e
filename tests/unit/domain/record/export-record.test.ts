import { describe, expect, test } from 'vitest';

import { exportRecord } from '../../../../src/domain/record/export-record.ts';
import { parseEntry } from '../../../../src/domain/record/parse-entry.ts';
import { recordKinds } from '../../../../src/domain/record/record-key.ts';
import { exampleEntries } from './example-entries.ts';

const exportedAt = '2026-11-21T08:00:00.000Z';

describe('exportRecord', () => {
  test('names its format and the moment', () => {
    expect(exportRecord([], exportedAt)).toEqual({ format: 'dyade-record', v: 1, exportedAt, entries: {} });
  });

  test('holds every kind of entry so that it can be read again from the file', () => {
    const kept = recordKinds.map((kind) => [`${kind}/one`, exampleEntries[kind]] as const);
    const { entries } = JSON.parse(JSON.stringify(exportRecord(kept, exportedAt))) as { entries: Record<string, unknown> };
    for (const [key, entry] of kept) expect(parseEntry(key, entries[key])).toMatchObject({ ok: true, entry });
  });

  test('is in the order of the keys, however the entries come', () => {
    const kept = new Map([
      ['plan/two', 2],
      ['card/one', 1],
      ['plan/one', 3],
    ]);
    expect(Object.keys(exportRecord(kept, exportedAt).entries)).toEqual(['card/one', 'plan/one', 'plan/two']);
  });

  test('takes along what could not be read, in words where JSON has none', () => {
    const { entries } = exportRecord([['damaged/plan/one/2026', { due: new Date(0), size: 1n }]], exportedAt);
    expect(entries).toEqual({ 'damaged/plan/one/2026': { due: '1970-01-01T00:00:00.000Z', size: '1' } });
  });
});
