import type { RecordStore } from './record-store.ts';

/** A store that lives as long as the page does, and can be looked at without waiting. */
export interface MemoryStore extends RecordStore {
  /** Everything in it, now. */
  entries(): [key: string, value: unknown][];
}

/** An empty store in memory. */
export function memoryStore(): MemoryStore {
  const values = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(structuredClone(values.get(key))),
    put: (key, value) => {
      values.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (key) => {
      values.delete(key);
      return Promise.resolve();
    },
    keys: (prefix = '') => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix)).sort()),
    entries: () => [...values],
    clear: () => {
      values.clear();
      return Promise.resolve();
    },
  };
}
