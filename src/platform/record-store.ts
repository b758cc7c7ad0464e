/**
 * A place that holds values by key: the port behind which the browser's storage stands. It knows nothing of kinds or entries,
 * but that some of them carry the number of the save they come from.
 *
 * Every method rejects with the storage's own error if the storage fails, `QuotaExceededError` where it is full; `SteadyStore`
 * deals with that. What is handed over is copied: later changes to an object do not reach the store, nor the other way round.
 */
export interface RecordStore {
  /** The value under a key; `undefined` where there is none. */
  get(key: string): Promise<unknown>;
  /** Puts a value under a key, in place of what was there; resolves once it is really kept. */
  put(key: string, value: unknown): Promise<void>;
  /** Puts all of these, or none: either the whole of it is kept, or it rejects and nothing has changed. */
  putAll(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  /**
   * Reads, changes and puts the value under a key, with nothing of another tab in between.
   *
   * @param change gets what is kept, or `undefined`, and the highest `sequence` of all that was ever put here; what it gives is kept, and nothing
   *   where that is `undefined`. It may be called again if a connection is lost, and must not throw
   */
  update(key: string, change: (before: unknown, last: number) => unknown): Promise<void>;
  /** Takes a key and its value away; nothing happens where there is none. */
  remove(key: string): Promise<void>;
  /** The keys that begin with a prefix, or all keys, in the order of their UTF-16 code units. */
  keys(prefix?: string): Promise<string[]>;
  /** Everything as it is kept, in the order of the keys. */
  entries(): Promise<[key: string, value: unknown][]>;
  /** Takes everything away. */
  clear(): Promise<void>;
}
