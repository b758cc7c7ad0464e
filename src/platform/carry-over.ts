import { sequenceOf } from '../domain/record/sequence-of.ts';
import type { RecordStore } from './record-store.ts';

type Entries = readonly (readonly [key: string, value: unknown])[];

/** Projects of one owner may share an origin, so the name holds the base path. */
const nameFor = (base: string) => `dyade:${base}:carried`;

const isEntries = (value: unknown): value is Entries =>
  Array.isArray(value) && value.every((entry) => Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string');

/**
 * Hands what is only in this page's memory to the next page of the same tab, so that going on, reloading or switching the language loses
 * nothing where nothing is kept. It stands in the tab's own storage until the next page takes it, or the tab is closed. Where that is blocked
 * too, it is lost.
 *
 * @returns whether the next page can take it
 */
export function carryOver(base: string, entries: Entries): boolean {
  try {
    sessionStorage.setItem(nameFor(base), JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}

/** What the page before handed over, taken away as it is read; nothing else is found there afterwards. */
export function takeCarriedOver(base: string): Entries {
  try {
    const carried: unknown = JSON.parse(sessionStorage.getItem(nameFor(base)) ?? '[]');
    sessionStorage.removeItem(nameFor(base));
    return isEntries(carried) ? carried : [];
  } catch {
    return [];
  }
}

/**
 * Puts what was carried over into the store, also on the device, where it may have room again: if it still has none, the page goes on in memory
 * with all of it. What another tab has saved since stays.
 */
export async function putCarriedOver(
  store: RecordStore,
  carried: readonly (readonly [key: string, value: unknown])[],
): Promise<void> {
  // Mostly nothing was, and then no page needs to read all that is kept.
  if (carried.length === 0) return;
  const isLater = (value: unknown, there: unknown) => there === undefined || sequenceOf(value) > sequenceOf(there);
  const here = new Map(await store.entries());
  const later = carried.filter(([key, value]) => isLater(value, here.get(key)));
  // All at once, since the page may be left before one after the other is done.
  await Promise.all(later.map(([key, value]) => store.update(key, (there) => (isLater(value, there) ? value : there))));
}
