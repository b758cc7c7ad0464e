import { test as base } from '@playwright/test';

import { type Compression, serveFolder, type Site } from './serve-folder.ts';
import { watchContext } from './watch-context.ts';

/** Options of a project: which build it opens. */
export interface SiteOptions {
  readonly build: { readonly folder: string; readonly base: string };
  /** How the build is compressed; `smallest` where a test counts bytes. */
  readonly compression: Compression;
}

interface Fixtures {
  /** Messages on the console that a test provokes; anything else there is a fault. */
  readonly expectedMessages: readonly RegExp[];
  readonly nothingUntoward: undefined;
}

interface WorkerFixtures extends SiteOptions {
  /** The build, being served; paths without a slash in front are resolved against its address. */
  readonly site: Site;
}

/**
 * Playwright's `test` on a served build: `page.goto('nl/glossary/')`. A test fails when a page says anything on the console, throws, asks
 * something of another origin, sets a cookie or meets the Content-Security-Policy, whatever else it proves.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  build: [
    { folder: 'dist', base: '/' },
    { option: true, scope: 'worker' },
  ],
  compression: ['quickly', { option: true, scope: 'worker' }],
  site: [
    async ({ build, compression }, use) => {
      const site = await serveFolder(build.folder, build.base, compression);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  expectedMessages: [[], { option: true }],
  nothingUntoward: [
    async ({ context, site, expectedMessages }, use) => {
      const watch = await watchContext(context, new URL(site.url).origin, expectedMessages);
      await use(undefined);
      await watch.finish();
      base.expect(watch.faults, 'what no page may do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
