import { beforeEach, describe, expect, test, vi } from 'vitest';

import { choseToKeepNothing, chooseToKeepNothing } from '../../../src/platform/keep-nothing-choice.ts';
import { freshTab, storageError } from './fake-storage.ts';

beforeEach(freshTab);

describe('chooseToKeepNothing', () => {
  test('is remembered in this tab', () => {
    expect(choseToKeepNothing('/')).toBe(false);
    chooseToKeepNothing('/');
    expect(choseToKeepNothing('/')).toBe(true);
  });

  test('holds for one site of an origin', () => {
    chooseToKeepNothing('/dyade/');
    expect(choseToKeepNothing('/')).toBe(false);
  });

  test('holds for one tab', () => {
    chooseToKeepNothing('/');
    freshTab();
    expect(choseToKeepNothing('/')).toBe(false);
  });

  test('is only not remembered where the browser blocks its storage', () => {
    const refuse = () => {
      throw storageError('SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    expect(() => chooseToKeepNothing('/')).not.toThrow();
    expect(choseToKeepNothing('/')).toBe(false);
  });
});
