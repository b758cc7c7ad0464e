import { afterEach, expect, test, vi } from 'vitest';

import { saveFile } from '../../../src/platform/save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a file stays where the browser can fetch it for a while after it was asked for, and not for ever', () => {
  vi.useFakeTimers();
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  saveFile('dyade.json', 'application/json', '{}');
  expect(link).toMatchObject({ href: expect.stringMatching(/^blob:/) as string, download: 'dyade.json' });
  expect(link.click).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledExactlyOnceWith(link.href);
});
