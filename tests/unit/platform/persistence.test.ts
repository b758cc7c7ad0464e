import { afterEach, describe, expect, test, vi } from 'vitest';

import { askToPersist } from '../../../src/platform/persistence.ts';

afterEach(() => vi.unstubAllGlobals());

const browserThat = (persisted: boolean, answer: boolean) => {
  const persist = vi.fn(() => Promise.resolve(answer));
  vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(persisted), persist } });
  return persist;
};

describe('askToPersist', () => {
  test.each([true, false])('gives what the browser says: %s', async (answer) => {
    const persist = browserThat(false, answer);
    expect(await askToPersist()).toBe(answer);
    expect(persist).toHaveBeenCalledOnce();
  });

  test('does not ask again where it was promised before', async () => {
    const persist = browserThat(true, false);
    expect(await askToPersist()).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });

  test.each([
    ['has no such thing', {}],
    ['refuses to say', { storage: { persisted: () => Promise.reject(new TypeError('no')) } }],
  ])('gives null where the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await askToPersist()).toBeNull();
  });
});
