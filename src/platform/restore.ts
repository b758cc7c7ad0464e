import { parseEntry } from '../domain/record/parse-entry.ts';
import type { LearnerRecord } from './learner-record.ts';
import { asideOf } from './set-aside.ts';

type Entries = readonly (readonly [key: string, value: unknown])[];

/** What is damaged and kept under the keys of other entries, as it is to be set aside. */
function damagedUnder(entries: Entries, kept: ReadonlyMap<string, unknown>): Entries {
  return entries.flatMap(([key]): Entries => {
    const parsed = kept.has(key) ? parseEntry(key, kept.get(key)) : null;
    return parsed?.ok === false && parsed.reason === 'damaged' ? [[asideOf(key), kept.get(key)]] : [];
  });
}

/**
 * Puts entries into the record as they are, by key: all of them, or none on the device. What is damaged in their place is set aside first.
 *
 * @returns `false` if they could only be kept in memory
 */
export async function restore(record: LearnerRecord, entries: Entries): Promise<boolean> {
  await record.within(
    entries.map(([key]) => key),
    async (store) => store.putAll([...damagedUnder(entries, new Map(await store.entries())), ...entries]),
  );
  return record.keeping === 'device';
}
