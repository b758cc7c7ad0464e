import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { LearnerRecord } from '../../../src/platform/learner-record.ts';
import { freshDevice, storageError } from './fake-storage.ts';
import { device, heardFrom, openedRecord, plan } from './open-page.ts';

const refusePuts = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw storageError(name);
  });

beforeEach(freshDevice);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the first save', () => {
  test('is told once on a page, and on the next ones until the learner agrees', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    expect(await heard()).toEqual([]);
    await record.write('plan', 'one', plan);
    await record.write('plan', 'two', plan);
    expect(await heard()).toEqual([{ type: 'first-save' }]);
    const next = await openedRecord();
    const heardNext = heardFrom(next);
    await next.write('plan', 'three', plan);
    expect(await heardNext()).toEqual([{ type: 'first-save' }]);
    await next.write('preference', 'first-save', { value: true });
    const last = await openedRecord();
    const heardLast = heardFrom(last);
    await last.write('plan', 'four', plan);
    expect(await heardLast()).toEqual([]);
  });

  test('is not told to who only reads', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    const at = '2026-11-20T10:00:00.000Z';
    await record.write('read', 'lesson/dimensions/three-dimensions', { first: at, last: at });
    expect(await heard()).toEqual([]);
    await record.write('plan', 'one', plan);
    expect(await heard()).toEqual([{ type: 'first-save' }]);
  });

  test('is not told when questions are drawn or a session goes on, but at the first thing that is filled in', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    const at = '2026-11-20T10:00:00.000Z';
    await record.write('draw', 'dimensions', { questions: ['first'], startedAt: at, finishedAt: null });
    await record.write('presenting', 'session/leaning-or-longing', {
      meeting: 'one',
      length: '60',
      step: 'arrive',
      elapsed: {},
      added: {},
      startedAt: at,
      runsSince: at,
      finishedAt: null,
      turn: 1,
    });
    expect(await heard()).toEqual([]);
    await record.write('plan', 'one', plan);
    expect(await heard()).toEqual([{ type: 'first-save' }]);
  });

  test('that fails is told also when questions are drawn', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    refusePuts('QuotaExceededError');
    await record.write('draw', 'dimensions', { questions: ['first'], startedAt: '2026-11-20T10:00:00.000Z', finishedAt: null });
    expect(await heard()).toEqual([{ type: 'full' }]);
  });

  test('is told again after everything was erased', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    await record.write('plan', 'one', plan);
    await record.eraseAll();
    await record.write('plan', 'one', plan);
    expect(await heard()).toEqual([{ type: 'first-save' }, { type: 'first-save' }]);
  });
});

describe('what is damaged', () => {
  const damaged = { v: 1, at: 'yesterday', intention: 7 };
  const keysOf = async (record: LearnerRecord) => (await record.all()).map(([key]) => key);

  test('reads as nothing, is set aside with nothing lost, and told once', async () => {
    await (await device()).put('plan/one', damaged);
    const record = await openedRecord();
    const heard = heardFrom(record);
    expect(await record.read('plan', 'one')).toBeNull();
    expect(await record.read('plan', 'one')).toBeNull();
    expect(await heard()).toEqual([{ type: 'damaged', keys: ['plan/one'] }]);
    expect(await record.all()).toEqual([[expect.stringMatching(/^damaged\/plan\/one\/\d{4}-.*Z$/), damaged]]);
  });

  test('is told in one notice for a whole list, which gives the rest', async () => {
    const store = await device();
    await store.put('plan/b', damaged);
    await store.put('plan/a', damaged);
    const record = await openedRecord();
    await record.write('plan', 'c', plan);
    const heard = heardFrom(record);
    expect((await record.list('plan')).map(({ id }) => id)).toEqual(['c']);
    expect(await heard()).toContainEqual({ type: 'damaged', keys: ['plan/a', 'plan/b'] });
    expect((await keysOf(record)).filter((key) => key.startsWith('plan/'))).toEqual(['plan/c']);
  });

  test.each([
    ['reads', (record: LearnerRecord) => record.read('plan', 'one')],
    ['writes', (record: LearnerRecord) => record.update('plan', 'one', (before) => before ?? { ...plan, about: 'M.' })],
  ])('never takes along what another tab saved in its place while this one %s', async (_, work) => {
    const store = await device();
    await store.put('plan/one', damaged);
    const record = await openedRecord();
    const saved = { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z', sequence: 3 };
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value, key) {
      // The copy is being put aside, but the other tab was quicker: it did that before, and saved.
      this.put(saved, 'plan/one');
      return this.put(value, key);
    });
    await work(record);
    expect(await record.read('plan', 'one')).toMatchObject(plan);
  });

  test('is set aside before something is written in its place', async () => {
    await (await device()).put('plan/one', damaged);
    const record = await openedRecord();
    const heard = heardFrom(record);
    await record.write('plan', 'one', plan);
    expect(await heard()).toContainEqual({ type: 'damaged', keys: ['plan/one'] });
    expect(await record.read('plan', 'one')).toMatchObject(plan);
    const aside = (await record.all()).find(([key]) => key.startsWith('damaged/plan/one/'));
    expect(aside?.[1]).toEqual(damaged);
  });

  test('is not what a newer version wrote: that reads as nothing and stays', async () => {
    const newer = { v: 2, at: '2026-11-20T10:00:00.000Z', aims: [] };
    await (await device()).put('plan/one', newer);
    const record = await openedRecord();
    const heard = heardFrom(record);
    expect(await record.read('plan', 'one')).toBeNull();
    expect(await record.list('plan')).toEqual([]);
    expect(await record.all()).toEqual([['plan/one', newer]]);
    expect(await heard()).toEqual([]);
    await record.write('plan', 'one', plan);
    expect((await record.all()).map(([, value]) => value)).toContainEqual(newer);
  });
});

describe('trouble with storage', () => {
  test('that is not there is told once, at the first write', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const record = await openedRecord();
    const heard = heardFrom(record);
    await record.read('plan', 'one');
    expect(await heard()).toEqual([]);
    await record.write('plan', 'one', plan);
    await record.write('plan', 'two', plan);
    expect(await heard()).toEqual([{ type: 'unavailable' }]);
    expect(await record.list('plan')).toHaveLength(2);
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unavailable'],
  ])('in use (%s) loses neither what was kept nor what was to be written, and is told as "%s"', async (name, type) => {
    await (await openedRecord()).write('plan', 'one', plan);
    const record = await openedRecord();
    const heard = heardFrom(record);
    refusePuts(name);
    await record.write('plan', 'two', plan);
    await record.write('plan', 'three', plan);
    expect((await record.list('plan')).map(({ id }) => id)).toEqual(['one', 'three', 'two']);
    expect(await heard()).toEqual([{ type }]);
    expect(record).toMatchObject({ keeping: 'memory', reason: 'unavailable' });
  });

  test('while reading is told when something is written', async () => {
    const record = await openedRecord();
    const heard = heardFrom(record);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw storageError('UnknownError');
    });
    expect(await record.read('plan', 'one')).toBeNull();
    expect(await heard()).toEqual([]);
    await record.write('plan', 'one', plan);
    expect(await record.read('plan', 'one')).toMatchObject(plan);
    expect(await heard()).toEqual([{ type: 'unavailable' }]);
  });

  test('while setting something damaged aside leaves it where it is', async () => {
    await (await device()).put('plan/one', 'damaged');
    const record = await openedRecord();
    refusePuts('QuotaExceededError');
    expect(await record.read('plan', 'one')).toBeNull();
    vi.restoreAllMocks();
    expect(await (await device()).get('plan/one')).toBe('damaged');
  });
});
