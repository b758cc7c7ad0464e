import { now } from './clock.ts';
import type { RecordStore } from './record-store.ts';

/** Where something that can't be read is put, with the moment. */
export const asideOf = (key: string) => `damaged/${key}/${now()}`;

/** Puts what cannot be read out of the way, without losing it: the copy comes first. */
export async function setAside(store: RecordStore, key: string, value: unknown): Promise<void> {
  await store.put(asideOf(key), value);
  await store.remove(key);
}
