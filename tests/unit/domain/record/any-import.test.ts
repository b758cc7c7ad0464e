import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { expect, test } from 'vitest';

import { exportRecord } from '../../../../src/domain/record/export-record.ts';
import { parseEntry } from '../../../../src/domain/record/parse-entry.ts';
import { type Pair, planMerge } from '../../../../src/domain/record/plan-merge.ts';
import { readDocument } from '../../../../src/domain/record/read-document.ts';
import { recordKinds } from '../../../../src/domain/record/record-key.ts';
import { sequenceOf } from '../../../../src/domain/record/sequence-of.ts';
import { exampleEntries } from './example-entries.ts';
import { exampleScans } from './example-scans.ts';
import { chanceFrom, garbled, mutated, oneOf } from './mutate.ts';

const imports = 10_000;
const chance = chanceFrom(20_261_121);

const kept: readonly Pair[] = [
  ...recordKinds.map((kind, at): Pair => [
    kind === 'scan' ? 'scan/relationship-scan/one' : `${kind}/one`,
    { ...exampleEntries[kind], sequence: at },
  ]),
  ['scan/relationship-scan/two', { ...exampleEntries.scan, sequence: 20 }],
  ['plan/two', exampleEntries.plan],
];
/** Of some things the device has the later save, of others the file; some are the same, one is damaged and one is newer. */
const here = new Map<string, unknown>([
  ...kept.map(([key, entry], at): Pair => [
    key,
    at % 3 === 0 ? entry : { ...(entry as object), about: '', sequence: (at * 5) % 12 },
  ]),
  ['plan/two', 'damaged'],
  ['card/one', { v: 9, from: 'a newer version' }],
]);

const documents: readonly unknown[] = [
  exportRecord(kept, exampleScans, '2026-11-21T08:00:00.000Z'),
  JSON.parse(readFileSync(new URL('./fixtures/export-v1.json', import.meta.url), 'utf8')),
];

/** A file as someone may hand it in: an export that was changed, torn or mixed up, or something else altogether. */
function anyFile(): string {
  const document = oneOf(chance, documents);
  const what = chance();
  if (what < 0.55) return JSON.stringify(mutated(chance, document, [document]));
  if (what < 0.9) return garbled(chance, JSON.stringify(document, null, chance() < 0.5 ? 2 : 0));
  return Array.from({ length: Math.floor(chance() * 200) }, () => String.fromCharCode(Math.floor(chance() * 0xffff))).join('');
}

/** The keys of what a file holds under a key and can be used, found in another way than by reading it. */
function usableKeysIn(text: string): readonly string[] {
  const { entries } = JSON.parse(text.replace(/^\uFEFF/, '')) as { entries?: object };
  return Object.entries(entries ?? {})
    .filter(([key, entry]) => parseEntry(key, entry).ok)
    .map(([key]) => key);
}

/** What would no longer be there if a file were taken in, though nothing later came in its place. */
function lostBy(incoming: readonly Pair[]): readonly string[] {
  const plan = planMerge(here, incoming);
  const after = new Map([...here, ...plan.add, ...plan.replace]);
  return [...here.keys()].filter((key) => {
    const [before, now] = [here.get(key), after.get(key)];
    const parsed = parseEntry(key, before);
    // Taking in sets aside what is damaged.
    if (!parsed.ok && parsed.reason === 'damaged') return false;
    return !isDeepStrictEqual(before, now) && sequenceOf(now) <= sequenceOf(before);
  });
}

test(`takes in ${imports} files of all kinds without a crash, and without losing anything that was there`, () => {
  const counts = { read: 0, refused: 0, crashes: 0, lost: 0, leftOut: 0 };
  const faults: string[] = [];
  for (let at = 0; at < imports; at += 1) {
    const text = anyFile();
    try {
      const found = readDocument(text, exampleScans);
      if (!found.ok) {
        counts.refused += 1;
        continue;
      }
      counts.read += 1;
      counts.leftOut += found.unreadable;
      const taken = new Set(found.entries.map(([key]) => key));
      const missing = [...usableKeysIn(text).filter((key) => !taken.has(key)), ...lostBy(found.entries)];
      counts.lost += missing.length;
      if (missing.length > 0) faults.push(`${missing.join(', ')}: ${text}`);
      // What was taken in can be taken along again.
      JSON.stringify(exportRecord(found.entries, exampleScans, '2026-11-21T09:00:00.000Z'));
    } catch (error) {
      counts.crashes += 1;
      faults.push(`${String(error)}: ${text}`);
    }
  }
  console.log(
    `${imports} imports: ${counts.read} read (${counts.leftOut} damaged things in them left out and counted), ` +
      `${counts.refused} refused, ${counts.crashes} crashes, ${counts.lost} lost`,
  );
  expect(faults.slice(0, 3)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
  // A fuzz that is always refused, or never, would prove little.
  expect(counts.read).toBeGreaterThan(imports / 5);
  expect(counts.refused).toBeGreaterThan(imports / 5);
}, 180_000);
