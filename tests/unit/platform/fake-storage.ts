import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

import type { RecordStore } from '../../../src/platform/record-store.ts';

/** A device of which nothing is kept yet; `sessionStorage` is a tab's. */
export function freshDevice(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  freshTab();
}

/** Another tab of the same device. */
export function freshTab(): void {
  const values = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
  });
}

/** A private window in which opening a database never gives an answer. */
export function silentDevice(): { answer: () => void } {
  freshDevice();
  const { indexedDB } = globalThis;
  const waiting: (() => void)[] = [];
  vi.stubGlobal('indexedDB', {
    open: (name: string, version: number) => {
      const request = indexedDB.open(name, version);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, listener: EventListener) =>
        listen(type, (event) => {
          if (type === 'success') waiting.push(() => listener(event));
          else listener(event);
        });
      return request;
    },
  });
  return { answer: () => waiting.splice(0).forEach((give) => give()) };
}

/** An error as the browser's storage gives it. */
export function storageError(name: string): DOMException {
  return new DOMException(`The storage says ${name}.`, name);
}

/** A store of which each method can be made to fail. */
export function failingStore(store: RecordStore): RecordStore & { fail: Partial<Record<keyof RecordStore, string>> } {
  const fail: Partial<Record<keyof RecordStore, string>> = {};
  const unless = <T>(method: keyof RecordStore, work: () => Promise<T>): Promise<T> => {
    const name = fail[method];
    return name === undefined ? work() : Promise.reject(storageError(name));
  };
  return {
    fail,
    get: (key) => unless('get', () => store.get(key)),
    put: (key, value) => unless('put', () => store.put(key, value)),
    putAll: (entries) => unless('putAll', () => store.putAll(entries)),
    update: (key, change) => unless('update', () => store.update(key, change)),
    remove: (key) => unless('remove', () => store.remove(key)),
    keys: (prefix) => unless('keys', () => store.keys(prefix)),
    entries: () => unless('entries', () => store.entries()),
    clear: () => unless('clear', () => store.clear()),
  };
}
