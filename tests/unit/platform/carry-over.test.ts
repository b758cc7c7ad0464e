import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { carryOver, takeCarriedOver } from '../../../src/platform/carry-over.ts';

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
    expect(() => carryOver('/', [])).not.toThrow();
    expect(takeCarriedOver('/')).toEqual([]);
  });
});
