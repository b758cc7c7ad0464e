import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { carryOver, putCarriedOver, takeCarriedOver } from '../../../src/platform/carry-over.ts';
import { memoryStore } from '../../../src/platform/memory-store.ts';

/** A tab's storage that holds what it is given. */
function tabStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const values = new Map<string, string>();
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
  };
}

beforeEach(() => vi.stubGlobal('sessionStorage', tabStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('carrying over to the next page of a tab', () => {
  test('hands over what was in memory, once', () => {
    carryOver('/', [['answer/x', { right: true }]]);
    expect(takeCarriedOver('/')).toEqual([['answer/x', { right: true }]]);
    expect(takeCarriedOver('/')).toEqual([]);
  });

  test('keeps sites of one origin apart', () => {
    carryOver('/dyade/', [['answer/x', 1]]);
    expect(takeCarriedOver('/')).toEqual([]);
  });

  test.each(['{', '"x"', '[["a"]]', '[[1, 2]]'])('takes nothing from %s, which it did not write', (text) => {
    sessionStorage.setItem('dyade:/:carried', text);
    expect(takeCarriedOver('/')).toEqual([]);
  });

  test('goes on without where the browser forbids it', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(carryOver('/', [])).toBe(false);
    expect(takeCarriedOver('/')).toEqual([]);
  });
});

describe('putting what was carried over into a store', () => {
  test('leaves the store alone where there is nothing', async () => {
    const entries = vi.fn(() => Promise.resolve([]));
    await putCarriedOver({ ...memoryStore(), entries }, []);
    expect(entries).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing', undefined, 2],
    ['something earlier', 1, 2],
    ['something later', 3, 3],
  ])('keeps the later of the two where %s is there, also if another tab saves it meanwhile', async (_, there, kept) => {
    const [key, value] = ['answer/x', (sequence: number) => ({ sequence })];
    for (const meanwhile of [false, true]) {
      const store = memoryStore();
      if (there !== undefined) await store.put(key, value(there));
      await putCarriedOver(meanwhile ? { ...store, entries: () => Promise.resolve([]) } : store, [[key, value(2)]]);
      expect(await store.get(key)).toEqual(value(kept));
    }
  });
});
