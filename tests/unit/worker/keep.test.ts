import { afterEach, describe, expect, test, vi } from 'vitest';

import { base, beWorkerOf, fakeBuild } from './fake-worker.ts';

afterEach(() => vi.unstubAllGlobals());

const page = 'nl/modules/a/x/';
const pages = { '': 'welcome', 'nl/': 'start', 'nl/offline/': 'not here', [page]: 'x', 'nl/modules/a/y/': 'y' };
const shell = ['', 'nl/', 'nl/offline/'];

async function worker(files: Readonly<Record<string, string>> = pages) {
  const build = await fakeBuild(files);
  const around = beWorkerOf(build, shell);
  return { ...around, build, ...(await import('../../../src/worker/keep.ts')) };
}

describe('install', () => {
  test('brings along what an earlier build had, and waits with it until it can be had', async () => {
    const { caches, host, build, install } = await worker();
    await (await caches.open(`dyade:${base}:offline:earlier`)).put(base + page, new Response('x of the earlier build'));
    const own = host.get(page) ?? '';
    host.delete(page);
    await expect(install()).rejects.toThrow(/opened/);
    host.set(page, own);
    await install();
    expect(caches.pathsIn(build.cache)).toEqual(expect.arrayContaining([...shell, page]));
  });
});

describe('keepOpened', () => {
  test('keeps the page that was opened, and then the rest of its module', async () => {
    const { caches, build, keepOpened } = await worker();
    await keepOpened(page, false);
    expect(caches.pathsIn(build.cache)).toEqual([build.listing, ...shell, page, 'nl/modules/a/y/']);
  });

  test('goes on with later pages where the caches failed once', async () => {
    const { caches, build, keepOpened } = await worker();
    await keepOpened(page, true);
    const { open } = caches;
    caches.open = () => Promise.reject(new DOMException('Broken.', 'UnknownError'));
    await keepOpened(page, false);
    caches.open = open;
    await keepOpened(page, false);
    expect(caches.pathsIn(build.cache)).toContain('nl/modules/a/y/');
  });

  test.each([
    { what: 'turns of the queue', pass: () => Promise.resolve() },
    { what: 'turns of the loop', pass: () => new Promise((resolve) => setImmediate(resolve)) },
  ])(
    'leaves nothing behind where it is stopped and all is taken away, whatever $what after a page was opened',
    async ({ pass }) => {
      for (let turns = 0; turns < 16; turns += 1) {
        const { caches, keepOpened, stopKeeping } = await worker();
        const opened = keepOpened(page, false).catch(() => undefined);
        for (let turn = 0; turn < turns; turn += 1) await pass();
        await stopKeeping();
        for (const name of await caches.keys()) await caches.delete(name);
        await opened;
        expect([...caches.held.keys()], `after ${turns}`).toEqual([]);
      }
    },
  );
});

describe('tidy', () => {
  test('takes earlier builds away, but none while another worker waits: it may be that of an earlier build', async () => {
    const { caches, build, registration } = await worker();
    const { takeOver, tidy } = await import('../../../src/worker/take-over.ts');
    const earlier = `dyade:${base}:offline:earlier`;
    await caches.open(earlier);
    await takeOver();
    registration.waiting = {};
    await tidy();
    expect(await caches.keys()).toContain(earlier);
    registration.waiting = null;
    await tidy();
    expect(await caches.keys()).toEqual([build.cache]);
  });
});
