import { highestSequenceIn } from '../domain/record/sequence-of.ts';
import type { RecordStore } from './record-store.ts';

/** A store that lives as long as the page does, and can be looked at without waiting. */
export interface MemoryStore extends RecordStore {
  /** Everything in it, now. */
  held(): [key: string, value: unknown][];
}

/** An empty store in memory. */
export function memoryStore(): MemoryStore {
  const values = new Map<string, unknown>();
  let last = 0;
  const set = (key: string, value: unknown) => {
    values.set(key, value);
    last = highestSequenceIn([{ sequence: last }, value]);
  };
  return {
    get: (key) => Promise.resolve(structuredClone(values.get(key))),
    put: (key, value) => {
      set(key, structuredClone(value));
      return Promise.resolve();
    },
    putAll: (entries) => {
      for (const [key, value] of structuredClone(entries)) set(key, value);
      return Promise.resolve();
    },
    update: (key, change) => {
      const after = structuredClone(change(structuredClone(values.get(key)), last));
      if (after === undefined) values.delete(key);
      else set(key, after);
      return Promise.resolve();
    },
    remove: (key) => {
      values.delete(key);
      return Promise.resolve();
    },
    keys: (prefix = '') => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix)).sort()),
    entries: () => Promise.resolve(structuredClone([...values].sort(([a], [b]) => (a < b ? -1 : 1)))),
    held: () => [...values],
    clear: () => {
      values.clear();
      return Promise.resolve();
    },
  };
}
