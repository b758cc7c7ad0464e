import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { address } from '../support/address.ts';
import { kept } from '../support/kept.ts';
import { copyBuild, makeNextBuild, markOfNext, putUp } from '../support/next-build.ts';
import { cutConnection, keptOffline, untilKept } from '../support/offline-on-device.ts';
import { scanOnPage } from '../support/scan-on-page.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { scan, ui } from '../support/words.ts';

// What an update does doesn't hang on the words, so one language will do; one build is put up after the other, so the tests go one by one.
const lang = 'nl';
const place = '.cache/offline/site';
const [first, next, old] = ['dist', '.cache/offline/next', '.cache/offline/old'];
test.describe.configure({ mode: 'default' });
test.use({
  build: { folder: place, base: '/' },
  serviceWorkers: 'allow',
  expectedMessages: [/Failed to load resource/],
});

const scanKey = 'scan/relationship-scan';
const lesson = 'lesson/dimensions/three-dimensions';
const ids = scan('relationship-scan').perspectives[0]?.items.map(({ id }) => id) ?? [];

test.beforeAll(async () => {
  mkdirSync('.cache/offline', { recursive: true });
  await makeNextBuild(first, next);
});

test.beforeEach(() => putUp(first, place));

/**
 * Looks whether the host has a new worker, as the browser does by itself, and waits until that is installed. Where all is quiet it may have taken
 * over by then.
 *
 * @param builds how many builds this device has then
 */
async function untilInstalled(page: Page, builds = 2): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update().then(() => undefined)));
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { installing } = await navigator.serviceWorker.ready;
          const names = (await caches.keys()).filter((name) => name.startsWith('dyade:/:offline:'));
          return installing ? 'installing' : names.length;
        }),
      { timeout: 30_000 },
    )
    .toBe(builds);
}

const isNext = (page: Page): Promise<boolean> =>
  page
    .getByRole('heading', { level: 1 })
    .innerText()
    .then((title) => title.includes(markOfNext));

/** Goes to a page again and again until it is that of the next build. */
async function untilNext(page: Page, path: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(path);
        return isNext(page);
      },
      { timeout: 20_000 },
    )
    .toBe(true);
}

test('an update in the middle of a scan waits, and no answer and no script is lost; when all is quiet it comes', async ({
  page,
  context,
}) => {
  await page.goto(address(lang, scanKey));
  await untilKept(page, address(lang, scanKey));
  const on = scanOnPage(page, lang);
  await expect(on.onward).toBeEnabled();
  const choice = (at: number) => on.form.getByRole('group').nth(at).getByRole('radio').nth(3);
  await choice(0).check();

  putUp(next, place);
  await untilInstalled(page);
  // Another tab, on which someone reads, may not bring it in.
  const reader = await context.newPage();
  await reader.goto(address(lang, 'page/modules'));
  const words = ui(lang);
  const notice = reader.getByRole('status').filter({ hasText: words['offline.newVersion'] });
  await expect(notice).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true);

  await page.bringToFront();
  await choice(1).check();
  await expect.poll(() => kept(page)).toHaveProperty(['draft/relationship-scan/mine', 'answers', ids[1] ?? ''], 4);
  // What this page had not asked for yet is of its own build, though the host has it no more.
  await page.getByRole('banner').getByRole('link', { name: words['comfort.open'] }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await reader.bringToFront();
  await notice.getByRole('button', { name: words['offline.useVersion'], exact: true }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(markOfNext);
  // The tab with the answers goes on with what it has.
  await page.bringToFront();
  await choice(2).check();
  await expect.poll(() => kept(page)).toHaveProperty(['draft/relationship-scan/mine', 'answers', ids[2] ?? ''], 4);
  expect(Object.keys(await keptOffline(page)), 'the earlier build stays as long as a tab shows it').toHaveLength(2);

  await untilNext(page, address(lang, scanKey));
  await expect(choice(0)).toBeChecked();
  await expect(choice(2)).toBeChecked();
  await expect.poll(async () => Object.keys(await keptOffline(page))).toHaveLength(1);
});

test('a tab of the earlier build asks for nothing of the new one, also when that has taken over', async ({ page, context }) => {
  const words = ui(lang);
  await page.goto(address(lang, scanKey));
  await untilKept(page, address(lang, 'page/accessibility'));
  const on = scanOnPage(page, lang);
  await expect(on.onward).toBeEnabled();
  await on.form.getByRole('group').first().getByRole('radio').nth(3).check();
  putUp(next, place);
  await untilInstalled(page);
  const reader = await context.newPage();
  await reader.goto(address(lang, 'page/modules'));
  const notice = reader.getByRole('status').filter({ hasText: words['offline.newVersion'] });
  await notice.getByRole('button', { name: words['offline.useVersion'], exact: true }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(markOfNext);
  await reader.getByRole('banner').getByRole('link', { name: words['comfort.open'] }).first().click();
  await expect(reader.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(words['comfort.title'] + markOfNext);

  await page.bringToFront();
  await page.getByRole('banner').getByRole('link', { name: words['comfort.open'] }).first().click();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(words['comfort.title']);
});

test('an update comes by itself while people only read, and brings what was opened along', async ({ page, context }) => {
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, 'check/dimensions'));
  putUp(next, place);
  await untilInstalled(page);
  await untilNext(page, address(lang, lesson));
  await expect.poll(async () => Object.keys(await keptOffline(page))).toHaveLength(1);
  await cutConnection(context);
  await page.goto(address(lang, 'check/dimensions'));
  expect(await isNext(page)).toBe(true);
});

test('a worker from three versions ago gives way, and only what is the site’s own is cleared', async ({ page }) => {
  copyBuild(first, old);
  writeFileSync(
    `${old}/sw.js`,
    `addEventListener('install', (e) => e.waitUntil(caches.open('dyade:/:pages-v0').then((c) => c.put('/x', new Response('x')))));
     addEventListener('activate', (e) => e.waitUntil(clients.claim()));
     addEventListener('message', () => undefined);`,
  );
  putUp(old, place);
  await page.goto(address(lang, lesson));
  await expect.poll(() => page.evaluate(() => caches.has('dyade:/:pages-v0'))).toBe(true);
  await page.evaluate(() => caches.open('another-project'));
  await page.evaluate(() => caches.open('dyade:/other/:offline:1'));

  putUp(first, place);
  await untilInstalled(page, 1);
  await expect
    .poll(
      async () => {
        await page.goto(address(lang, lesson));
        return page.evaluate(() => caches.keys());
      },
      { timeout: 20_000 },
    )
    .not.toContain('dyade:/:pages-v0');
  await untilKept(page, address(lang, lesson));
  expect(await page.evaluate(() => caches.keys())).toEqual(
    expect.arrayContaining(['another-project', 'dyade:/other/:offline:1']),
  );
});

test('the course that was taken along is whole in the new build before the old one goes', async ({ page, context }) => {
  await page.goto(address(lang, 'page/offline'));
  const words = ui(lang);
  const take = page.getByRole('button', { name: new RegExp(`^${words['offline.take'].split('(')[0] ?? ''}`) });
  await take.click();
  await expect(page.getByRole('status').filter({ hasText: words['offline.done'] })).toBeVisible({ timeout: 30_000 });
  await page.goto(address(lang, lesson));
  putUp(next, place);
  await untilInstalled(page);
  await cutConnection(context);
  await untilNext(page, address(lang, 'lesson/every-pupil/everyday-care'));
  await wakeIslands(page);
});

test('the worker that removes itself leaves nothing behind', async ({ page }) => {
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, lesson));
  const { writeLastWorker } = await import('../../src/build/offline-worker.mjs');
  copyBuild(first, old);
  await writeLastWorker(`${old}/`);
  expect(readFileSync(`${old}/sw.js`, 'utf8')).not.toContain('_astro/offline.');
  putUp(old, place);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => keptOffline(page)).toEqual({});
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
