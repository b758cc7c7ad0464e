import { afterEach, describe, expect, test, vi } from 'vitest';

import { base, beWorkerOf, fakeBuild, navigationTo } from './fake-worker.ts';

afterEach(() => vi.unstubAllGlobals());

const refuse = () => Promise.reject(new DOMException('Broken.', 'UnknownError'));
const ways = [
  { by: 'page', path: 'nl/a/' },
  { by: 'version', path: '_astro/a.1.js' },
  { by: 'latest', path: 'pagefind/pagefind.js' },
] as const;

async function workerOf(files: Readonly<Record<string, string>>) {
  const build = await fakeBuild(files);
  const around = beWorkerOf(build, ['nl/offline/']);
  const { answer } = await import('../../../src/worker/answer.ts');
  return { ...around, build, answer };
}

describe('answer', () => {
  test.each(ways)('lets a reader through where the caches are broken (by $by)', async (way) => {
    const { caches, answer } = await workerOf({ [way.path]: 'from the host' });
    Object.assign(caches, { open: refuse, has: refuse, keys: refuse, match: refuse });
    expect(await (await answer(navigationTo(way.path), way)).text()).toBe('from the host');
  });

  test('has words of its own where neither the caches nor the network give anything', async () => {
    const { caches, answer } = await workerOf({});
    Object.assign(caches, { open: refuse, has: refuse, keys: refuse, match: refuse });
    expect(await (await answer(navigationTo('nl/a/'), ways[0])).text()).toMatch(/geen verbinding/);
  });

  test.each(ways)('leaves no cache behind where none was (by $by)', async (way) => {
    const { caches, answer } = await workerOf({ [way.path]: 'from the host' });
    await answer(navigationTo(way.path), way);
    expect([...caches.held.keys()]).toEqual([]);
  });

  test('gives the page of its own build where it is kept, whatever the host has', async () => {
    const { caches, build, answer } = await workerOf({ 'nl/a/': 'newer' });
    await (await caches.open(build.cache)).put(`${base}nl/a/`, new Response('kept'));
    expect(await (await answer(navigationTo('nl/a/'), ways[0])).text()).toBe('kept');
  });
});
