import { beforeEach, describe, expect, test } from 'vitest';

import { openIndexedDbStore } from '../../../src/platform/indexed-db-store.ts';
import { memoryStore } from '../../../src/platform/memory-store.ts';
import type { RecordStore } from '../../../src/platform/record-store.ts';
import { freshDevice } from './fake-storage.ts';

const stores = [
  { name: 'memoryStore', open: () => Promise.resolve(memoryStore()) },
  { name: 'openIndexedDbStore', open: () => openIndexedDbStore('dyade:/') },
];

describe.each(stores)('$name', ({ open }) => {
  let store: RecordStore;

  beforeEach(async () => {
    freshDevice();
    store = await open();
  });

  test('has nothing at first', async () => {
    expect(await store.keys()).toEqual([]);
    expect(await store.get('plan/one')).toBeUndefined();
  });

  test('gives back what was put', async () => {
    await store.put('plan/one', { about: 'N.', steps: [1, null] });
    expect(await store.get('plan/one')).toEqual({ about: 'N.', steps: [1, null] });
  });

  test('puts in place of what was there', async () => {
    await store.put('plan/one', { about: 'N.', when: 'now' });
    await store.put('plan/one', { about: 'M.' });
    expect(await store.get('plan/one')).toEqual({ about: 'M.' });
    expect(await store.keys()).toEqual(['plan/one']);
  });

  test('keeps copies: what happens to an object afterwards does not matter', async () => {
    const plan = { about: 'N.' };
    await store.put('plan/one', plan);
    plan.about = 'changed after the save';
    const found = (await store.get('plan/one')) as typeof plan;
    found.about = 'changed after the reading';
    expect(await store.get('plan/one')).toEqual({ about: 'N.' });
  });

  test('lists the keys in order, or those with a prefix', async () => {
    for (const key of ['read/b', 'plan/two', 'read/a/é', 'reading/x', 'read/a', 'plan/Two']) await store.put(key, 1);
    expect(await store.keys()).toEqual(['plan/Two', 'plan/two', 'read/a', 'read/a/é', 'read/b', 'reading/x']);
    expect(await store.keys('read/')).toEqual(['read/a', 'read/a/é', 'read/b']);
    expect(await store.keys('read/a')).toEqual(['read/a', 'read/a/é']);
    expect(await store.keys('map/')).toEqual([]);
  });

  test('takes one away, and nothing else', async () => {
    await store.put('plan/one', 1);
    await store.put('plan/two', 2);
    await store.remove('plan/one');
    await store.remove('plan/three');
    expect(await store.keys()).toEqual(['plan/two']);
    expect(await store.get('plan/one')).toBeUndefined();
  });

  test('takes everything away, and can be used again', async () => {
    await store.put('plan/one', 1);
    await store.clear();
    expect(await store.keys()).toEqual([]);
    await store.put('plan/two', 2);
    expect(await store.keys()).toEqual(['plan/two']);
  });

  test('refuses what cannot be copied, and keeps what was there', async () => {
    await store.put('plan/one', 1);
    await expect((async () => store.put('plan/one', { act: () => 1 }))()).rejects.toThrow();
    expect(await store.get('plan/one')).toBe(1);
  });

  test('puts many at once, or none of them', async () => {
    await store.put('plan/one', 1);
    await store.putAll([
      ['plan/two', 2],
      ['plan/one', 'changed'],
    ]);
    const refused = async () =>
      store.putAll([
        ['plan/three', 3],
        ['plan/four', () => 4],
      ]);
    await expect(refused()).rejects.toThrow();
    expect(await store.entries()).toEqual([
      ['plan/one', 'changed'],
      ['plan/two', 2],
    ]);
  });

  test('gives everything in the order of the keys, as copies', async () => {
    for (const key of ['read/b', 'plan/two', 'read/a', 'plan/Two']) await store.put(key, { key });
    const entries = await store.entries();
    expect(entries.map(([key]) => key)).toEqual(await store.keys());
    (entries[0]?.[1] as { key: string }).key = 'changed after the reading';
    expect(await store.get('plan/Two')).toEqual({ key: 'plan/Two' });
  });

  test('changes a value by what it was, and takes it away where nothing is left of it', async () => {
    const seen: unknown[] = [];
    const change = (after: unknown) => (before: unknown) => {
      seen.push(before);
      return after;
    };
    await store.update('plan/one', change(1));
    await store.update('plan/one', change({ about: 'N.' }));
    expect(await store.get('plan/one')).toEqual({ about: 'N.' });
    await store.update('plan/one', change(undefined));
    expect(await store.keys()).toEqual([]);
    expect(seen).toEqual([undefined, 1, { about: 'N.' }]);
  });

  test('tells every change the highest number of a save so far, also of one that was taken away', async () => {
    const told: number[] = [];
    const change = (after: unknown) => (_: unknown, last: number) => {
      told.push(last);
      return after;
    };
    await store.update('plan/one', change({ sequence: 3 }));
    await store.putAll([['plan/two', { sequence: 8 }]]);
    await store.update('plan/two', change(undefined));
    await store.put('plan/three', { sequence: 5 });
    await store.update('plan/one', change(1));
    expect(told).toEqual([0, 8, 8]);
  });

  test('loses none of many changes that do not wait for one another', async () => {
    const add = (part: number) =>
      store.update('plan/one', (before) => [...(Array.isArray(before) ? (before as unknown[]) : []), part]);
    await Promise.all([1, 2, 3, 4, 5].map(add));
    expect(await store.get('plan/one')).toEqual([1, 2, 3, 4, 5]);
  });
});
