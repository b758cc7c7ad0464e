import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { freshDevice } from './fake-storage.ts';
import { device, openedRecord, plan } from './open-page.ts';

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

describe('leaving the page', () => {
  test('waits until everything that was written is on the device', async () => {
    const record = await openedRecord();
    void record.write('plan', 'one', plan);
    await record.readyToLeave();
    expect(await (await device()).get('plan/one')).toBeDefined();
  });

  test('hands what is only in memory to the next page of the tab', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    const record = await openedRecord();
    await record.keepNothing();
    await record.write('plan', 'one', plan);
    page.dispatchEvent(new Event('pagehide'));
    expect(await (await openedRecord()).read('plan', 'one')).toMatchObject(plan);
    expect(await (await openedRecord()).read('plan', 'one')).toBeNull();
  });

  /** Two pages of a tab, of which the first is left for the second, and then brought back by the browser's button. */
  function twoPages() {
    const [first, second] = [new EventTarget(), new EventTarget()];
    const reload = vi.fn(() => void first.dispatchEvent(new Event('pagehide')));
    vi.stubGlobal('location', { reload });
    const open = (page: EventTarget) => {
      vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
      return openedRecord();
    };
    const bringBack = () => first.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    return { first, second, open, reload, bringBack };
  }

  test('and coming back to it by the browser’s button loses nothing that was written since, where nothing is kept', async () => {
    const { first, second, open, reload, bringBack } = twoPages();
    const record = await open(first);
    await record.keepNothing();
    await record.write('plan', 'one', plan);
    first.dispatchEvent(new Event('pagehide'));
    await (await open(second)).write('plan', 'two', plan);
    second.dispatchEvent(new Event('pagehide'));
    bringBack();
    expect(reload).toHaveBeenCalledOnce();
    expect((await (await openedRecord()).list('plan')).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('and coming back to it keeps nothing either, where that was chosen since', async () => {
    const { first, second, open, reload, bringBack } = twoPages();
    await open(first);
    first.dispatchEvent(new Event('pagehide'));
    await (await open(second)).keepNothing();
    second.dispatchEvent(new Event('pagehide'));
    bringBack();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('and coming back to it changes nothing where all is on the device, or nothing could be handed over', async () => {
    const { first, open, reload, bringBack } = twoPages();
    await open(first);
    first.dispatchEvent(new Event('pagehide'));
    bringBack();
    const other = twoPages();
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    await (await other.open(other.first)).write('plan', 'one', plan);
    other.first.dispatchEvent(new Event('pagehide'));
    other.bringBack();
    expect([reload, other.reload].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
