import { highestSequenceIn, sequenceOf } from '../domain/record/sequence-of.ts';
import { inTime } from './in-time.ts';
import type { RecordStore } from './record-store.ts';

/** The one object store; its keys stand beside the values and not in them. */
const STORE = 'record';

/**
 * Where `{ sequence }` stands, the highest of all that was put here, so that no two saves get the same, whichever tab they are made in. It is a
 * number and no text, so it is the key of nothing that is kept.
 */
const LAST = 0;

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

/** What a request gives, once it is answered. */
function given<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new DOMException('The storage gave no reason.', 'UnknownError')),
    );
  });
}

/** Resolves when all that a transaction did is kept. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    for (const end of ['error', 'abort'])
      transaction.addEventListener(end, () => reject(transaction.error ?? new DOMException('It was aborted.', 'AbortError')));
  });
}

async function connect(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  const opening = given(request).then((database) => {
    // Another tab wants to change or delete the database, and waits for this one to let go.
    database.addEventListener('versionchange', () => database.close());
    return database;
  });
  return inTime(opening, OPEN_WITHIN, (database) => database.close());
}

const readIn = (database: IDBDatabase) => database.transaction(STORE).objectStore(STORE);

/** The highest `sequence` so far; looked for in all that is kept where it was not counted yet. */
async function lastIn(store: IDBObjectStore): Promise<number> {
  const counted = await given<unknown>(store.get(LAST));
  return counted === undefined ? highestSequenceIn(await given<unknown[]>(store.getAll())) : sequenceOf(counted);
}

/** Puts values under their keys, and counts on from the save that is the last of them. */
async function putIn(store: IDBObjectStore, last: number, entries: readonly (readonly [string, unknown])[]): Promise<void> {
  const counted = { sequence: highestSequenceIn([{ sequence: last }, ...entries.map(([, value]) => value)]) };
  await Promise.all([...entries, [LAST, counted] as const].map(async ([key, value]) => given(store.put(value, key))));
}

/** Writes, and waits until it is kept: a full disk may show only when the transaction is completed. */
async function write(database: IDBDatabase, work: (store: IDBObjectStore) => Promise<unknown>): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  const working = work(transaction.objectStore(STORE)).catch((error: unknown) => {
    // What was asked for before it went wrong would be kept all the same.
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  });
  const outcomes = await Promise.allSettled([working, completed(transaction)]);
  const errors = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome): unknown => outcome.reason);
  // One of the two may say only that it was aborted, while the other says why.
  if (errors.length > 0) throw errors.find((error) => !isNamed(error, ['AbortError', 'TransactionInactiveError'])) ?? errors[0];
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

  async function using<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await inTime(connection.then(work), ANSWER_WITHIN);
    } catch (error) {
      if (!isNamed(error, signsOfDeath)) throw error;
      connection.then((database) => database.close()).catch(() => undefined);
      connection = connect(name);
      return inTime(connection.then(work), ANSWER_WITHIN);
    }
  }

  const putAll: RecordStore['putAll'] = (entries) =>
    using((database) => write(database, async (store) => putIn(store, await lastIn(store), entries)));

  return {
    get: (key) => using((database): Promise<unknown> => given(readIn(database).get(key))),
    put: (key, value) => putAll([[key, value]]),
    putAll,
    update: (key, change) =>
      using((database) =>
        write(database, async (store) => {
          const [before, last] = await Promise.all([given<unknown>(store.get(key)), lastIn(store)]);
          const after = change(before, last);
          if (after === before) return undefined;
          return after === undefined ? given(store.delete(key)) : putIn(store, last, [[key, after]]);
        }),
      ),
    remove: (key) => using((database) => write(database, async (store) => given(store.delete(key)))),
    keys: async (prefix = '') => {
      const keys = await using((database) => given(readIn(database).getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`))));
      return keys.filter((key) => typeof key === 'string');
    },
    entries: () =>
      using(async (database) => {
        const store = readIn(database);
        const [keys, values] = await Promise.all([given(store.getAllKeys()), given<unknown[]>(store.getAll())]);
        return keys.flatMap((key, at): [string, unknown][] => (typeof key === 'string' ? [[key, values[at]]] : []));
      }),
    clear: () => using((database) => write(database, async (store) => given(store.clear()))),
  };
}
