import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { LearnerRecord } from '../../../src/platform/learner-record.ts';
import { restore } from '../../../src/platform/restore.ts';
import { freshDevice, storageError } from './fake-storage.ts';
import { at, device, heardFrom, openedRecord, plan } from './open-page.ts';

beforeEach(freshDevice);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const draft = { scan: 's', scanVersion: 1, perspective: 'mine', about: '', group: 0 };
const answer = (record: LearnerRecord, item: string, rating: 1 | 2 | 3 | 4 | 5) =>
  record.update('draft', 's/mine', (before) => ({ ...draft, ...before, answers: { ...before?.answers, [item]: rating } }));
const refusePuts = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw storageError('QuotaExceededError');
  });
/** Does something to the device's storage behind the record's back. */
async function behind<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const answered = <R>(request: IDBRequest<R>) =>
    new Promise<R>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await answered(indexedDB.open('dyade:/dyade/'));
  return answered(work(database.transaction('record', 'readwrite').objectStore('record'))).finally(() => database.close());
}
const sequences = async (record: LearnerRecord) =>
  Object.fromEntries((await record.list('plan')).map(({ id, entry }) => [id, entry.sequence]));

describe('the number of a save', () => {
  test('grows with every save, over pages and over kinds', async () => {
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    await record.write('reflection', 'x', { text: 'Sam.' });
    await record.write('plan', 'two', plan);
    const next = await openedRecord();
    await next.write('plan', 'one', plan);
    expect(await sequences(next)).toEqual({ one: 4, two: 3 });
  });

  test('puts what is saved later last, also when the clock is set back', async () => {
    const record = await openedRecord();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00.000Z') });
    await record.write('plan', 'one', plan);
    vi.setSystemTime(new Date('2019-01-01T00:00:00.000Z'));
    await record.write('plan', 'two', plan);
    const entries = await record.list('plan');
    expect(entries.map(({ entry }) => entry.at)).toEqual(['2026-11-20T10:00:00.000Z', '2019-01-01T00:00:00.000Z']);
    expect(await sequences(record)).toEqual({ one: 1, two: 2 });
  });

  test('goes beyond that of the entry it takes the place of, whoever saved that', async () => {
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    await (await device()).put('plan/one', { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z', sequence: 40 });
    await record.write('plan', 'one', plan);
    await record.write('plan', 'two', plan);
    expect(await sequences(record)).toEqual({ one: 41, two: 42 });
  });

  test('is never given twice, also by tabs that save at once', async () => {
    const tabs = [await openedRecord(), await openedRecord()];
    const saves = Array.from({ length: 10 }, (_, at) => tabs[at % 2]!.write('plan', `p${at}`, plan));
    await Promise.all(saves);
    expect(Object.values(await sequences(tabs[0]!)).sort((a = 0, b = 0) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('goes beyond what another tab took in meanwhile, and beyond what has been taken away', async () => {
    const [one, other] = [await openedRecord(), await openedRecord()];
    await one.write('plan', 'one', plan);
    await restore(other, [['plan/two', { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z', sequence: 40 }]]);
    await other.remove('plan', 'two');
    await one.write('plan', 'three', plan);
    expect(await sequences(one)).toEqual({ one: 1, three: 41 });
  });

  test('is counted anew on a device where nobody counted yet', async () => {
    await (await device()).put('plan/one', { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z', sequence: 40 });
    await behind((store) => store.delete(0));
    const record = await openedRecord();
    await record.write('plan', 'two', plan);
    expect(await sequences(record)).toEqual({ one: 40, two: 41 });
  });

  test('goes on where a number from elsewhere leaves no room', async () => {
    await (await device()).put('plan/one', { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z', sequence: Number.MAX_SAFE_INTEGER });
    const record = await openedRecord();
    await record.write('plan', 'two', plan);
    expect(await record.read('plan', 'two')).toMatchObject(plan);
  });
});

test('a device from which everything was erased holds nothing at all, not even a count of saves', async () => {
  const record = await openedRecord();
  await record.write('plan', 'one', plan);
  expect(await record.eraseAll()).toBe(true);
  expect(await behind((store) => store.count())).toBe(0);
});

describe('update', () => {
  test('gives what is kept then, and takes it away for nothing', async () => {
    const record = await openedRecord();
    expect(await record.update('plan', 'one', (before) => (before ? null : plan))).toEqual({ ...plan, v: 1, at, sequence: 1 });
    expect(await record.update('plan', 'one', (before) => (before ? null : plan))).toBeNull();
    expect(await record.all()).toEqual([]);
    expect(await record.update('plan', 'one', () => null)).toBeNull();
  });

  test('keeps the last answer to every item where two tabs answer at once', async () => {
    const [one, other] = [await openedRecord(), await openedRecord()];
    await Promise.all([answer(one, 'a', 1), answer(other, 'b', 2), answer(one, 'c', 3), answer(other, 'd', 4)]);
    await answer(other, 'a', 5);
    await answer(one, 'e', 1);
    const kept = await (await openedRecord()).read('draft', 's/mine');
    expect(kept?.answers).toEqual({ a: 5, b: 2, c: 3, d: 4, e: 1 });
    expect(kept?.sequence).toBe(6);
  });

  test('sets aside what is damaged, and goes on from nothing', async () => {
    await (await device()).put('draft/s/mine', 'damaged');
    const record = await openedRecord();
    const heard = heardFrom(record);
    await answer(record, 'a', 1);
    expect((await record.read('draft', 's/mine'))?.answers).toEqual({ a: 1 });
    expect((await record.all()).map(([, value]) => value)).toContain('damaged');
    expect(await heard()).toContainEqual({ type: 'damaged', keys: ['draft/s/mine'] });
  });

  test('loses no answer when the device is full in the middle, and says so', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    await answer(record, 'a', 1);
    refusePuts();
    await Promise.all([answer(record, 'b', 2), answer(record, 'c', 3)]);
    expect((await record.read('draft', 's/mine'))?.answers).toEqual({ a: 1, b: 2, c: 3 });
    expect(await heard()).toEqual([{ type: 'first-save' }, { type: 'full' }]);
    vi.restoreAllMocks();
    expect(await (await device()).get('draft/s/mine')).toMatchObject({ answers: { a: 1 } });
  });

  test.each([
    ['throws', true, RangeError],
    ['gives what its kind does not allow', false, TypeError],
  ])('keeps what was there, on the device, where a change %s', async (_, throws, error) => {
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    const updating = record.update('plan', 'one', () => {
      if (throws) throw new RangeError('a fault');
      return { ...plan, when: 'x'.repeat(20_001) };
    });
    await expect(updating).rejects.toThrow(error);
    expect(await record.read('plan', 'one')).toEqual({ ...plan, v: 1, at, sequence: 1 });
    expect(record.keeping).toBe('device');
  });
});

describe('removeAll and restore', () => {
  const entriesOf = async (record: LearnerRecord) => new Map(await record.all());

  test('take away what is asked, and put it back as it was', async () => {
    await (await device()).put('diary/one', { from: 'a newer version' });
    await (await device()).put('plan/damaged', 'damaged');
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    await record.write('plan', 'two', plan);
    const before = await record.all();
    const removed = await record.removeAll(['plan/one', 'diary/one', 'plan/damaged', 'plan/never-there']);
    expect(removed.map(([key]) => key)).toEqual(['diary/one', 'plan/damaged', 'plan/one']);
    expect([...(await entriesOf(record)).keys()]).toEqual(['plan/two']);
    expect(await restore(record, removed)).toBe(true);
    expect(await record.all()).toEqual(before);
  });

  test('put entries in place of what is there, and count on from them', async () => {
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    const later = { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z', when: 'later', sequence: 40 };
    expect(await restore(record, [['plan/one', later]])).toBe(true);
    expect(await record.read('plan', 'one')).toEqual(later);
    await record.write('plan', 'two', plan);
    expect(await record.read('plan', 'two')).toMatchObject({ sequence: 41 });
  });

  test('set aside what is damaged in their place, and leave what is newer to whoever asked', async () => {
    const store = await device();
    await store.put('plan/one', 'damaged');
    await store.put('plan/two', { v: 2 });
    const record = await openedRecord();
    const entry = { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z' };
    await restore(record, [
      ['plan/one', entry],
      ['plan/two', entry],
    ]);
    const all = await record.all();
    expect(all.map(([key]) => key)).toEqual([expect.stringMatching(/^damaged\/plan\/one\/.*Z$/), 'plan/one', 'plan/two']);
    expect(all[0]?.[1]).toBe('damaged');
  });

  test('change nothing on a device that has no room for all of it, and say that it is only in memory', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    await record.write('plan', 'one', plan);
    const before = await (await device()).entries();
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      puts += 1;
      if (puts > 1) throw storageError('QuotaExceededError');
      // What "add" does to a new key is what "put" does.
      return this.add(value, key);
    });
    expect(
      await restore(record, [
        ['plan/three', 1],
        ['plan/two', 2],
      ]),
    ).toBe(false);
    vi.restoreAllMocks();
    expect(await (await device()).entries()).toEqual(before);
    expect((await record.all()).map(([key]) => key)).toEqual(['plan/one', 'plan/three', 'plan/two']);
    expect(await heard()).toContainEqual({ type: 'full' });
  });

  test('take away from the device too where the page goes on in memory', async () => {
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    refusePuts();
    await record.write('plan', 'two', plan);
    expect((await record.removeAll(['plan/one', 'plan/two'])).map(([key]) => key)).toEqual(['plan/one', 'plan/two']);
    expect(await record.all()).toEqual([]);
    vi.restoreAllMocks();
    expect(await (await device()).keys()).toEqual([]);
  });
});
