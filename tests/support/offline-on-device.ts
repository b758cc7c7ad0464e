import type { BrowserContext, Page } from '@playwright/test';

import { expect } from './test.ts';

/** What the site keeps for reading without a connection: the paths below the base in each of its caches. */
export function keptOffline(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys())
      found[name] = (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length + 1));
    return found;
  });
}

/** Waits until pages are kept. @param paths below the base */
export async function untilKept(page: Page, ...paths: readonly string[]): Promise<void> {
  const missing = async () => {
    const here = Object.values(await keptOffline(page)).flat();
    return paths.filter((path) => !here.some((kept) => kept === path || kept.endsWith(`/${path}`)));
  };
  await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
}

/** Cuts the connection, for pages and the worker alike. */
export async function cutConnection(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}
