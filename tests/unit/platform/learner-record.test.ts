import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { parseEntry } from '../../../src/domain/record/parse-entry.ts';
import { freshDevice, freshTab, silentDevice, storageError } from './fake-storage.ts';
import { at, base, device, heardFrom, openedRecord, openPage, plan } from './open-page.ts';

beforeEach(freshDevice);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('openRecord', () => {
  test('gives all islands of a page the same record', async () => {
    const { openRecord } = await openPage();
    expect(await openRecord({ base })).toBe(await openRecord({ base: '/dyade' }));
  });

  test('keeps on the device, under a name that holds the base path', async () => {
    const { openRecord } = await openPage();
    const record = await openRecord({ base: '/dyade' });
    await record.write('plan', 'one', plan);
    expect(record).toMatchObject({ keeping: 'device', reason: null });
    expect(await (await device()).get('plan/one')).toEqual({ ...plan, v: 1, at, sequence: 1 });
  });

  test('keeps in memory where the browser has no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    expect(record).toMatchObject({ keeping: 'memory', reason: 'unavailable' });
    expect(await record.read('plan', 'one')).toEqual({ ...plan, v: 1, at, sequence: 1 });
  });

  test('keeps in memory where the storage gives no answer within three seconds', async () => {
    silentDevice();
    const { openRecord } = await openPage();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openRecord({ base });
    await vi.advanceTimersByTimeAsync(3000);
    expect(await opening).toMatchObject({ keeping: 'memory', reason: 'unavailable' });
  });
});

describe('read and write', () => {
  test('find nothing at first', async () => {
    const record = await openedRecord();
    expect(await record.read('plan', 'one')).toBeNull();
    expect(await record.list('plan')).toEqual([]);
  });

  test('find on another page what was written, with the time of the last save', async () => {
    const record = await openedRecord();
    await record.write('plan', 'one', { ...plan, about: 'M.' });
    const first = await record.read('plan', 'one');
    await new Promise((resolve) => setTimeout(resolve, 2));
    await record.write('plan', 'one', { ...first!, ...plan });
    const second = await (await openedRecord()).read('plan', 'one');
    expect(second).toEqual({ ...plan, v: 1, at, sequence: 2 });
    expect(Date.parse(second!.at)).toBeGreaterThan(Date.parse(first!.at));
  });

  test('find the last of several writes that did not wait for one another', async () => {
    const record = await openedRecord();
    const writes = ['a', 'b', 'c'].map((text) => record.write('reflection', 'one', { text }));
    expect(await record.read('reflection', 'one')).toMatchObject({ text: 'c' });
    await Promise.all(writes);
  });

  test('keep what was written, also when the island changes its object meanwhile', async () => {
    const record = await openedRecord();
    const answers: Record<string, 1 | 2> = { trusts: 1 };
    const writing = record.write('draft', 'one', {
      scan: 's',
      scanVersion: 1,
      perspective: 'mine',
      about: '',
      answers,
      group: 0,
    });
    answers['trusts'] = 2;
    await writing;
    expect(await record.read('draft', 'one')).toMatchObject({ answers: { trusts: 1 } });
  });

  test('keep the fields of a newer version when an entry is read, changed and written', async () => {
    await (await device()).put('plan/one', { ...plan, v: 1, at: '2026-11-20T10:00:00.000Z', colour: 'blue' });
    const record = await openedRecord();
    await record.write('plan', 'one', { ...(await record.read('plan', 'one'))!, when: 'later' });
    expect(await (await device()).get('plan/one')).toEqual({ ...plan, when: 'later', v: 1, at, sequence: 1, colour: 'blue' });
  });

  test('refuse what cannot be copied, which is no trouble of the device', async () => {
    const record = await openedRecord();
    const live = { ...plan, act: () => 1 };
    await expect(record.write('plan', 'one', live)).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(record.keeping).toBe('device');
  });

  test('refuse an id that cannot be one, and a content that its kind does not allow', async () => {
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    await expect(record.write('plan', 'a b', plan)).rejects.toThrow(RangeError);
    await expect(record.read('plan', '')).rejects.toThrow(RangeError);
    await expect(record.remove('plan', '/')).rejects.toThrow(RangeError);
    await expect(record.write('plan', 'one', { ...plan, when: 'x'.repeat(20_001) })).rejects.toThrow(TypeError);
    expect(await record.read('plan', 'one')).toMatchObject(plan);
  });
});

describe('list, all and remove', () => {
  test('list one kind in the order of the ids', async () => {
    const record = await openedRecord();
    for (const id of ['lesson/b', 'lesson/a/one', 'lesson/a']) await record.write('reflection', id, { text: id });
    await record.write('read', 'lesson/a', { first: '2026-11-20T10:00:00.000Z', last: '2026-11-20T10:00:00.000Z' });
    expect((await record.list('reflection')).map(({ id, entry }) => [id, entry.text])).toEqual([
      ['lesson/a', 'lesson/a'],
      ['lesson/a/one', 'lesson/a/one'],
      ['lesson/b', 'lesson/b'],
    ]);
  });

  test('all gives everything by key, as it is kept', async () => {
    await (await device()).put('diary/one', { from: 'a newer version' });
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    const all = Object.fromEntries(await record.all());
    expect(Object.keys(all)).toEqual(['diary/one', 'plan/one']);
    expect(parseEntry('plan/one', all['plan/one'])).toHaveProperty('ok', true);
  });

  test('remove takes one away', async () => {
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    await record.write('plan', 'two', plan);
    await record.remove('plan', 'one');
    await record.remove('plan', 'three');
    expect((await record.list('plan')).map(({ id }) => id)).toEqual(['two']);
  });
});

describe('eraseAll', () => {
  test('leaves nothing on the device, not even what was set aside', async () => {
    await (await device()).put('damaged/plan/one/2026', 1);
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    expect(await record.eraseAll()).toBe(true);
    expect(await (await device()).keys()).toEqual([]);
    expect(record).toMatchObject({ keeping: 'device', reason: null });
  });

  test('says so when the device cannot be reached', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    expect(await record.eraseAll()).toBe(false);
    expect(await record.list('plan')).toEqual([]);
  });
});

describe('keepNothing', () => {
  test('erases the device and keeps nothing more in this tab', async () => {
    await (await openedRecord()).write('plan', 'of-an-earlier-page', plan);
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    const heard = heardFrom(record);
    expect(await record.keepNothing()).toBe(true);
    expect(record).toMatchObject({ keeping: 'memory', reason: 'chosen' });
    await record.write('plan', 'two', plan);
    expect((await record.list('plan')).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(await (await device()).keys()).toEqual([]);
    expect(await heard()).toContainEqual({ type: 'kept-nothing', erased: true });
    expect(await heard()).not.toContainEqual({ type: 'unavailable' });
  });

  test('holds for every page of this tab, and for no other tab', async () => {
    await (await openedRecord()).keepNothing();
    const open = vi.spyOn(indexedDB, 'open');
    const record = await openedRecord();
    await record.write('plan', 'one', plan);
    expect(record).toMatchObject({ keeping: 'memory', reason: 'chosen' });
    expect(open).not.toHaveBeenCalled();
    freshTab();
    expect(await openedRecord()).toMatchObject({ keeping: 'device', reason: null });
  });

  test('outlasts a write that was still under way', async () => {
    const record = await openedRecord();
    const writing = record.write('plan', 'one', plan);
    await record.keepNothing();
    await writing;
    expect(await (await device()).keys()).toEqual([]);
  });

  test.each([
    { what: 'pages that were kept', refuses: 'delete' },
    { what: 'which pages were kept', refuses: 'keys' },
  ])('says so when $what cannot be taken away', async ({ refuses }) => {
    const refuse = () => Promise.reject(storageError('UnknownError'));
    vi.stubGlobal('caches', { keys: () => Promise.resolve(['dyade:/dyade/:offline:1']), delete: refuse, [refuses]: refuse });
    expect(await (await openedRecord()).keepNothing()).toBe(false);
  });

  test('takes the pages that were kept away where the worker cannot be removed, and says that it cannot', async () => {
    const names = new Set(['dyade:/dyade/:offline:1', 'another']);
    vi.stubGlobal('caches', {
      keys: () => Promise.resolve([...names]),
      delete: (name: string) => Promise.resolve(names.delete(name)),
    });
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => Promise.reject(storageError('SecurityError')) } });
    expect(await (await openedRecord()).keepNothing()).toBe(false);
    expect([...names]).toEqual(['another']);
  });

  test('says so when the device cannot be erased', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const record = await openedRecord();
    const heard = heardFrom(record);
    expect(await record.keepNothing()).toBe(false);
    await record.write('plan', 'one', plan);
    expect(await heard()).toEqual([{ type: 'kept-nothing', erased: false }]);
  });
});
