import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { inTime } from '../../../src/platform/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = <T>(milliseconds: number, give: () => T) =>
  new Promise<void>((resolve) => void setTimeout(resolve, milliseconds)).then(give);

const refuse = () => {
  throw new RangeError('no');
};

describe('inTime', () => {
  test('gives what comes within the time, and stops the clock', async () => {
    const result = inTime(
      after(99, () => 'answer'),
      100,
    );
    await vi.advanceTimersByTimeAsync(99);
    await expect(result).resolves.toBe('answer');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('passes on what goes wrong within the time', async () => {
    const result = expect(inTime(after(99, refuse), 100)).rejects.toThrow(RangeError);
    await vi.advanceTimersByTimeAsync(99);
    await result;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('rejects when the time is up, and hands over what comes late', async () => {
    const late = vi.fn();
    const result = expect(
      inTime(
        after(200, () => 'answer'),
        100,
        late,
      ),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(100);
    await result;
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(late).toHaveBeenCalledExactlyOnceWith('answer');
  });

  test('hands nothing over that came in time', async () => {
    const late = vi.fn();
    await inTime(Promise.resolve('answer'), 100, late);
    await vi.advanceTimersByTimeAsync(200);
    expect(late).not.toHaveBeenCalled();
  });

  test('stays calm when it goes wrong late', async () => {
    const result = expect(inTime(after(200, refuse), 100)).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(300);
    await result;
  });
});
