import { parseEntry } from '../domain/record/parse-entry.ts';
import { now } from './clock.ts';
import type { RecordStore } from './record-store.ts';

/** Things that are kept, or to be kept, under their keys. */
export type Entries = readonly (readonly [key: string, value: unknown])[];

const asideOf = (key: string) => `damaged/${key}/${now()}`;

/** Puts what cannot be read out of the way, without losing it: the copy comes first. */
export async function setAside(store: RecordStore, key: string, value: unknown): Promise<void> {
  await store.put(asideOf(key), value);
  await store.remove(key);
}

/** What is damaged and kept under the keys of other entries, as it is to be set aside. */
export function damagedUnder(entries: Entries, kept: ReadonlyMap<string, unknown>): Entries {
  return entries.flatMap(([key]): Entries => {
    const parsed = kept.has(key) ? parseEntry(key, kept.get(key)) : null;
    return parsed?.ok === false && parsed.reason === 'damaged' ? [[asideOf(key), kept.get(key)]] : [];
  });
}
