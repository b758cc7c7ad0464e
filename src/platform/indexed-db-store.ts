import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

import { inTime } from './in-time.ts';
import type { RecordStore } from './record-store.ts';

/** The one object store; its keys stand beside the values and not in them. */
const STORE = 'record';

/** In some private windows opening never gives an answer, so it gets three seconds. */
const OPEN_WITHIN = 3000;

/** A slow disk may take its time; a connection that has died takes for ever. */
const ANSWER_WITHIN = 10_000;

/**
 * What a connection that has died says: closed by another tab, lost by the browser (Safari, after a while in the background), or
 * cut off when the site's data was cleared. A new connection may well work.
 */
const signsOfDeath = ['AbortError', 'InvalidStateError', 'UnknownError'];

function isNamed(error: unknown, names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

function connect(name: string): Promise<IDBPDatabase> {
  const opening = openDB(name, 1, {
    upgrade: (database) => {
      database.createObjectStore(STORE);
    },
    // Another tab wants to change or delete the database, and waits for this one to let go.
    blocking: () => void opening.then((database) => database.close()),
  });
  return inTime(opening, OPEN_WITHIN, (database) => database.close());
}

type WritableStore = IDBPObjectStore<unknown, [typeof STORE], typeof STORE, 'readwrite'>;

/** Writes, and waits until it is kept: a full disk may show only when the transaction is completed. */
async function write(database: IDBPDatabase, work: (store: WritableStore) => Promise<unknown>): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  const working = work(transaction.store).catch((error: unknown) => {
    // What was asked for before it went wrong would be kept all the same.
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  });
  const outcomes = await Promise.allSettled([working, transaction.done]);
  const errors = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome): unknown => outcome.reason);
  // One of the two may say only that it was aborted, while the other says why.
  if (errors.length > 0) throw errors.find((error) => !isNamed(error, ['AbortError'])) ?? errors[0];
}

/**
 * A store in the browser's IndexedDB, which stays when the page is closed. A connection that dies is made anew once.
 *
 * @param name of the database
 * @throws (rejects) if the browser has no IndexedDB, refuses it, or does not answer within three seconds
 */
export async function openIndexedDbStore(name: string): Promise<RecordStore> {
  let connection = connect(name);
  await connection;

  async function using<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await inTime(connection.then(work), ANSWER_WITHIN);
    } catch (error) {
      if (!isNamed(error, signsOfDeath)) throw error;
      connection.then((database) => database.close()).catch(() => undefined);
      connection = connect(name);
      return inTime(connection.then(work), ANSWER_WITHIN);
    }
  }

  return {
    get: (key) => using((database): Promise<unknown> => database.get(STORE, key)),
    put: (key, value) => using((database) => write(database, async (store) => store.put(value, key))),
    putAll: (entries) =>
      using((database) =>
        write(database, async (store) => Promise.all(entries.map(async ([key, value]) => store.put(value, key)))),
      ),
    update: (key, change) =>
      using((database) =>
        write(database, async (store) => {
          const after = change(await store.get(key));
          return after === undefined ? store.delete(key) : store.put(after, key);
        }),
      ),
    remove: (key) => using((database) => write(database, async (store) => store.delete(key))),
    keys: async (prefix = '') => {
      const keys = await using((database) => database.getAllKeys(STORE, IDBKeyRange.bound(prefix, `${prefix}\uffff`)));
      return keys.filter((key) => typeof key === 'string');
    },
    entries: () =>
      using(async (database) => {
        const { store } = database.transaction(STORE);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.flatMap((key, at): [string, unknown][] => (typeof key === 'string' ? [[key, values[at]]] : []));
      }),
    clear: () => using((database) => write(database, async (store) => store.clear())),
  };
}
