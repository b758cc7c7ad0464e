import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { openIndexedDbStore } from '../../../src/platform/indexed-db-store.ts';
import { freshDevice, silentDevice, storageError } from './fake-storage.ts';

beforeEach(freshDevice);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The connections that are made from now on. */
function connections(): IDBDatabase[] {
  const made: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => made.push(request.result));
    return request;
  });
  return made;
}

describe('openIndexedDbStore', () => {
  test('keeps what was put when the page is closed', async () => {
    await (await openIndexedDbStore('dyade:/')).put('plan/one', 1);
    expect(await (await openIndexedDbStore('dyade:/')).get('plan/one')).toBe(1);
  });

  test('keeps sites of one origin apart', async () => {
    await (await openIndexedDbStore('dyade:/')).put('plan/one', 1);
    expect(await (await openIndexedDbStore('dyade:/dyade/')).keys()).toEqual([]);
  });

  test('rejects where the browser has no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openIndexedDbStore('dyade:/')).rejects.toThrow();
  });

  test('gives up after three seconds without an answer, and lets go of the database that comes after all', async () => {
    const device = silentDevice();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const opening = expect(openIndexedDbStore('dyade:/')).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(3000);
    await opening;
    vi.useRealTimers();
    await vi.waitFor(() => {
      device.answer();
      expect(close).toHaveBeenCalledOnce();
    });
  });

  test('waits just under three seconds for an answer', async () => {
    const device = silentDevice();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openIndexedDbStore('dyade:/');
    await vi.advanceTimersByTimeAsync(2999);
    vi.useRealTimers();
    const answering = setInterval(device.answer);
    await expect(opening.then((store) => store.keys())).resolves.toEqual([]);
    clearInterval(answering);
  });

  test('connects anew when the browser has lost the connection', async () => {
    const made = connections();
    const store = await openIndexedDbStore('dyade:/');
    await store.put('plan/one', 1);
    made[0]!.close();
    expect(await store.get('plan/one')).toBe(1);
    await store.put('plan/two', 2);
    expect(await store.keys()).toEqual(['plan/one', 'plan/two']);
    expect(made).toHaveLength(2);
  });

  test('lets go of the database when another tab wants to delete it', async () => {
    const store = await openIndexedDbStore('dyade:/');
    await store.put('plan/one', 1);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('dyade:/');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await store.keys()).toEqual([]);
  });

  test('says that the disk is full when a put is refused', async () => {
    const store = await openIndexedDbStore('dyade:/');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw storageError('QuotaExceededError');
    });
    await expect(store.put('plan/one', 1)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  });

  test.each([
    ['at the end of a transaction', (request: IDBRequest, stop: () => void) => request.addEventListener('success', stop)],
    ['while a request is under way', (_: IDBRequest, stop: () => void) => stop()],
  ])('says that the disk is full when that shows only %s', async (_, when) => {
    const store = await openIndexedDbStore('dyade:/');
    // What "add" does to a new key is what "put" does.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = this.add(value, key);
      const transaction = this.transaction as IDBTransaction & { _abort: (name: string) => void };
      when(request, () => transaction._abort('QuotaExceededError'));
      return request;
    });
    await expect(store.put('plan/one', 1)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await store.keys()).toEqual([]);
  });

  test('says why it failed when a new connection does not help, and lets go of the old one', async () => {
    const made = connections();
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const store = await openIndexedDbStore('dyade:/');
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw storageError('UnknownError');
    });
    await expect(store.get('plan/one')).rejects.toMatchObject({ name: 'UnknownError' });
    expect(made).toHaveLength(2);
    expect(close.mock.contexts).toEqual([made[0]]);
  });

  test('does not wait for ever for a transaction that never ends', async () => {
    const store = await openIndexedDbStore('dyade:/');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(IDBRequest.prototype, 'addEventListener').mockImplementation(() => undefined);
    const reading = expect(store.get('plan/one')).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(10_000);
    await reading;
  });
});
