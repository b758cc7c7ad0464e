import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { kilobytes, tableOf } from '../../bench/figures.ts';
import { bytesOf, courseFiles } from '../../src/domain/offline/course-files.ts';
import { filesOf } from '../../src/domain/offline/files-of.ts';
import { parseListing } from '../../src/domain/offline/listing.ts';
import { shellPages } from '../../src/domain/offline/shell-pages.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow', compression: 'smallest' });

/** The most that a device keeps before the learner asks for anything, in bytes. */
const limit = 400_000;

for (const lang of localeCodes)
  test(`${lang}: what every device keeps before it is asked for more stays under 400 KB`, { tag: '@words' }, () => {
    const [file = ''] = globSync('dist/_astro/offline.*.json');
    const content = readFileSync(file);
    const listing = parseListing(JSON.parse(content.toString()));
    const own = gzipSync(content).length;
    const atOnce = bytesOf(filesOf(listing, shellPages(listing))) + own;
    const withKit = bytesOf(filesOf(listing, [...shellPages(listing), ...(listing.kit[lang] ?? [])])) + own;
    const figures = [
      { what: 'kept at once, packed', measured: kilobytes(atOnce), budget: kilobytes(limit), unit: 'KB' as const },
      {
        what: `with cards and how one reads (${lang})`,
        measured: kilobytes(withKit),
        budget: kilobytes(limit),
        unit: 'KB' as const,
      },
    ];
    test.info().annotations.push({ type: 'figures', description: tableOf(figures) });
    console.log(`${tableOf(figures)}\nThe whole course in ${lang}: ${String(kilobytes(bytesOf(courseFiles(listing, lang))))} KB`);
    expect(withKit, tableOf(figures)).toBeLessThanOrEqual(limit);
  });

test('what comes over the line for it, and what is stored, is what the build says', async ({ page, site }) => {
  await page.goto('nl/');
  const stored = () =>
    page.evaluate(async () => {
      let bytes = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const response of await cache.matchAll()) bytes += (await response.arrayBuffer()).byteLength;
      }
      return bytes;
    });
  const isHere = () => page.evaluate(() => caches.match('/nl/accessibility/').then(Boolean));
  await expect.poll(isHere, { timeout: 30_000 }).toBe(true);
  // Each address once: whether the worker gets from the browser's own cache what the page got already is the browser's affair. The worker itself is
  // no part of what is kept.
  const files = new Map(site.served.filter(({ path }) => !path.endsWith('sw.js')).map(({ path, bytes }) => [path, bytes]));
  const sent = files.values().reduce((sum, bytes) => sum + bytes, 0);
  const kept = await stored();
  console.log(`Stored: ${String(kilobytes(kept))} KB. Over the line, with the page itself: ${String(kilobytes(sent))} KB.`);
  expect(kept).toBeLessThanOrEqual(limit);
  expect(sent).toBeLessThanOrEqual(limit);
});
