import { describe, expect, test, vi } from 'vitest';

import { memoryStore } from '../../../src/platform/memory-store.ts';
import type { RecordStore } from '../../../src/platform/record-store.ts';
import { openSteadyStore } from '../../../src/platform/steady-store.ts';
import { failingStore, storageError } from './fake-storage.ts';

const allOf = async (store: RecordStore) => {
  const keys = await store.keys();
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await store.get(key)] as const)));
};

async function setUp() {
  const device = failingStore(memoryStore());
  await device.put('plan/one', 1);
  await device.put('plan/two', 2);
  const steady = await openSteadyStore(() => Promise.resolve(device), 'device');
  return { device, steady };
}

describe('openSteadyStore', () => {
  test('works on the device', async () => {
    const { device, steady } = await setUp();
    await steady.run((store) => store.put('plan/three', 3));
    expect(await device.get('plan/three')).toBe(3);
    expect(steady).toMatchObject({ where: 'device', trouble: null });
  });

  test('works in memory, and leaves the device alone, where that is chosen', async () => {
    const openDevice = vi.fn();
    const steady = await openSteadyStore(openDevice, 'memory');
    await steady.run((store) => store.put('plan/one', 1));
    expect(await steady.run((store) => store.get('plan/one'))).toBe(1);
    expect(steady).toMatchObject({ where: 'memory', trouble: null });
    expect(openDevice).not.toHaveBeenCalled();
  });

  test('works in memory where the device cannot be opened', async () => {
    const steady = await openSteadyStore(() => Promise.reject(storageError('SecurityError')), 'device');
    await steady.run((store) => store.put('plan/one', 1));
    expect(await steady.run((store) => store.get('plan/one'))).toBe(1);
    expect(steady).toMatchObject({ where: 'memory', trouble: 'unavailable' });
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['AbortError', 'unavailable'],
  ])('goes on in memory after a %s, with what was kept and what was to be written', async (name, trouble) => {
    const { device, steady } = await setUp();
    device.fail.put = name;
    await steady.run((store) => store.put('plan/one', 'changed'));
    expect(await steady.run(allOf)).toEqual({ 'plan/one': 'changed', 'plan/two': 2 });
    expect(steady).toMatchObject({ where: 'memory', trouble });
    expect(await device.get('plan/one')).toBe(1);
  });

  test('loses none of the writes that were under way when the device failed', async () => {
    const { device, steady } = await setUp();
    device.fail.put = 'AbortError';
    const writes = ['a', 'b', 'c'].map((id) => steady.run((store) => store.put(`plan/${id}`, id)));
    await Promise.all(writes);
    expect(await steady.run((store) => store.keys())).toEqual(['plan/a', 'plan/b', 'plan/c', 'plan/one', 'plan/two']);
  });

  test('goes on with what was to be written where nothing can be read any more', async () => {
    const { device, steady } = await setUp();
    device.fail.put = device.fail.keys = device.fail.get = 'UnknownError';
    await steady.run((store) => store.put('plan/three', 3));
    expect(await steady.run(allOf)).toEqual({ 'plan/three': 3 });
  });

  test('goes on with all that can be read where one value cannot', async () => {
    const device = failingStore(memoryStore());
    await device.put('plan/one', 1);
    await device.put('plan/two', 2);
    const get = device.get.bind(device);
    device.get = async (key) => {
      if (key === 'plan/one') throw storageError('DataError');
      await new Promise((resolve) => setTimeout(resolve));
      return get(key);
    };
    const steady = await openSteadyStore(() => Promise.resolve(device), 'device');
    const reading = steady.run(async (store) => [await store.get('plan/one'), await store.get('plan/two')]);
    expect(await reading).toEqual([undefined, 2]);
  });

  test('passes on what is wrong with the work itself, and goes on', async () => {
    const steady = await openSteadyStore(() => Promise.reject(storageError('SecurityError')), 'device');
    await steady.run((store) => store.put('plan/one', 1));
    await expect(steady.run(() => Promise.reject(new TypeError('a fault')))).rejects.toThrow('a fault');
    expect(await steady.run(allOf)).toEqual({ 'plan/one': 1 });
  });

  test('keeps what is in memory when work goes wrong after the device did', async () => {
    const { device, steady } = await setUp();
    device.fail.put = 'QuotaExceededError';
    await steady.run((store) => store.put('plan/three', 3));
    await expect(steady.run(() => Promise.reject(new TypeError('a fault')))).rejects.toThrow('a fault');
    expect(await steady.run((store) => store.get('plan/three'))).toBe(3);
    expect(steady.trouble).toBe('full');
  });

  test('does all work in turn', async () => {
    const { steady } = await setUp();
    const steps: string[] = [];
    const slow = steady.run(async () => {
      steps.push('slow begins');
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push('slow ends');
    });
    const quick = steady.run(() => Promise.resolve(steps.push('quick')));
    await Promise.all([slow, quick]);
    expect(steps).toEqual(['slow begins', 'slow ends', 'quick']);
  });

  test('forgets a key on the device too, after it went on in memory', async () => {
    const { device, steady } = await setUp();
    device.fail.put = 'QuotaExceededError';
    await steady.run((store) => store.put('plan/three', 3));
    await steady.forget('plan/one');
    expect(await steady.run((store) => store.keys())).toEqual(['plan/three', 'plan/two']);
    expect(await device.keys()).toEqual(['plan/two']);
  });

  test('forgets a key in memory where the device cannot', async () => {
    const { device, steady } = await setUp();
    device.fail.remove = 'AbortError';
    await steady.forget('plan/one');
    expect(await steady.run((store) => store.keys())).toEqual(['plan/two']);
    expect(steady.where).toBe('memory');
  });

  test('erases the device, and goes on there', async () => {
    const { device, steady } = await setUp();
    expect(await steady.erase()).toBe(true);
    expect(await device.keys()).toEqual([]);
    await steady.run((store) => store.put('plan/three', 3));
    expect(await device.keys()).toEqual(['plan/three']);
  });

  test('erases after a write that was still under way, so that it cannot come back', async () => {
    const { device, steady } = await setUp();
    const writing = steady.run((store) => store.put('plan/three', 3));
    expect(await steady.erase()).toBe(true);
    await writing;
    expect(await device.keys()).toEqual([]);
  });

  test('erases the device and never touches it again, where it is to stay in memory', async () => {
    const { device, steady } = await setUp();
    expect(await steady.leaveDevice(new Set())).toBe(true);
    await steady.run((store) => store.put('plan/three', 3));
    expect(await device.keys()).toEqual([]);
    expect(await steady.run((store) => store.keys())).toEqual(['plan/three']);
    expect(steady).toMatchObject({ where: 'memory', trouble: null });
  });

  test('erases memory and device after it went on in memory', async () => {
    const { device, steady } = await setUp();
    device.fail.put = 'QuotaExceededError';
    await steady.run((store) => store.put('plan/three', 3));
    expect(await steady.erase()).toBe(true);
    expect(await steady.run((store) => store.keys())).toEqual([]);
    expect(await device.keys()).toEqual([]);
  });

  test('says so when the device cannot be erased', async () => {
    const { device, steady } = await setUp();
    device.fail.clear = 'AbortError';
    expect(await steady.leaveDevice(new Set())).toBe(false);
    expect(await steady.run((store) => store.keys())).toEqual([]);
  });

  test('holds in memory what it is asked to hold when it leaves the device', async () => {
    const { device, steady } = await setUp();
    expect(steady.inMemory()).toEqual([]);
    await steady.leaveDevice(new Set(['plan/two', 'plan/none']));
    expect(steady.inMemory().map(([key]) => key)).toEqual(['plan/two']);
    expect(await device.keys()).toEqual([]);
  });

  test('tries once more to open the device when everything is to be erased', async () => {
    const device = memoryStore();
    await device.put('plan/one', 1);
    const openDevice = vi
      .fn<() => Promise<RecordStore>>()
      .mockRejectedValueOnce(storageError('TimeoutError'))
      .mockResolvedValue(device);
    const steady = await openSteadyStore(openDevice, 'device');
    expect(await steady.erase()).toBe(true);
    expect(await device.keys()).toEqual([]);
  });
});
