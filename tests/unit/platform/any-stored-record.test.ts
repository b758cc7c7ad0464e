import { isDeepStrictEqual } from 'node:util';

import { beforeEach, expect, test } from 'vitest';

import { exportRecord } from '../../../src/domain/record/export-record.ts';
import { parseEntry } from '../../../src/domain/record/parse-entry.ts';
import { readDocument } from '../../../src/domain/record/read-document.ts';
import { recordKinds } from '../../../src/domain/record/record-key.ts';
import { exampleEntries } from '../domain/record/example-entries.ts';
import { exampleScans } from '../domain/record/example-scans.ts';
import { chanceFrom, mutated, oneOf } from '../domain/record/mutate.ts';
import { freshDevice } from './fake-storage.ts';
import { device, openedRecord, plan } from './open-page.ts';

const records = 10_000;
const chance = chanceFrom(4);

const circular: Record<string, unknown> = { v: 1 };
circular['self'] = circular;

/** What a database can hold and JSON can't say. */
const unsayable = [new Date(0), new Map([[1, 2]]), Number.NaN, 1n, new Uint8Array(3), circular, /x/];

const { how: _how, ...firstScan } = exampleEntries.scan;

/** Something as it may stand on a device: sound, of an earlier or a newer version, changed by another program, or torn. */
function anyEntry(): [key: string, value: unknown] {
  const kind = oneOf(chance, recordKinds);
  const key = `${kind}/${Math.floor(chance() * 1e9).toString(36)}`;
  const entry = kind === 'scan' && chance() < 0.5 ? { ...firstScan, v: 1 } : exampleEntries[kind];
  const what = chance();
  if (what < 0.2) return [key, entry];
  if (what < 0.3) return [key, { ...entry, v: 9 }];
  if (what < 0.35) return [`diary/${key}`, entry];
  if (what < 0.4) return [key, oneOf(chance, unsayable)];
  return [key, mutated(chance, entry, unsayable)];
}

beforeEach(freshDevice);

test(`opens a record of ${records} entries of all kinds without a crash, and loses nothing of it`, async () => {
  const stored = new Map<string, unknown>();
  while (stored.size < records) {
    const [key, value] = anyEntry();
    stored.set(key, value);
  }
  await (await device()).putAll([...stored]);
  const record = await openedRecord();

  let crashes = 0;
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch {
      crashes += 1;
    }
  };
  let read = 0;
  for (const kind of recordKinds)
    await attempt(async () => {
      read += (await record.list(kind)).length;
    });
  // Writing is one more way to come upon what can't be read.
  const plans = [...stored.keys()].filter((key) => key.startsWith('plan/')).slice(0, 200);
  for (const key of plans) await attempt(() => record.update('plan', key.slice(5), (before) => ({ ...plan, ...before })));
  expect(record.keeping).toBe('device');

  const all = await record.all();
  const now = new Map(all);
  const aside = new Map(
    all.filter(([key]) => key.startsWith('damaged/')).map(([key, value]) => [key.slice(8, key.lastIndexOf('/')), value]),
  );
  const rewritten = new Set(plans);
  const lost = [...stored].filter(([key, value]) => {
    if (aside.has(key)) return !isDeepStrictEqual(aside.get(key), value);
    // What could be read, and was written again, is where it was.
    if (rewritten.has(key)) return !parseEntry(key, value).ok || !parseEntry(key, now.get(key)).ok;
    return !now.has(key) || !isDeepStrictEqual(now.get(key), value);
  });
  const untouched = records - read - aside.size;
  console.log(
    `${records} stored records: ${read} read, ${aside.size} damaged and set aside, ${untouched} newer or foreign and left untouched, ` +
      `${crashes} crashes, ${lost.length} lost`,
  );
  expect(lost.slice(0, 3)).toEqual([]);
  expect(crashes).toBe(0);
  expect(Math.min(read, aside.size, untouched)).toBeGreaterThan(records / 20);

  const copy = readDocument(JSON.stringify(exportRecord(all, exampleScans, '2026-11-21T08:00:00.000Z')), exampleScans);
  expect(copy).toMatchObject({ ok: true, unreadable: 0 });
  expect(copy.ok && copy.entries.length).toBe(all.length);
}, 180_000);
