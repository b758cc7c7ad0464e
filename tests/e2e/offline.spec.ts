import { unzipSync } from 'fflate';

import { offeredAt, choose } from '../../src/domain/scenario/choose.ts';
import { startOf } from '../../src/domain/scenario/scenario-state.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { kept } from '../support/kept.ts';
import { cutConnection, keptOffline, untilKept } from '../support/offline-on-device.ts';
import { portfolioOnPage } from '../support/portfolio-on-page.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { choicesOn, openScenario, scenarioIn } from '../support/scenario-on-page.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { lessonWords, scan, ui } from '../support/words.ts';

test.use({ serviceWorkers: 'allow', expectedMessages: [/Failed to load resource/] });

const lesson = 'lesson/dimensions/three-dimensions';
const neighbour = 'lesson/dimensions/two-people-two-views';
const elsewhere = 'lesson/every-pupil/everyday-care';
const statements = scan('relationship-scan').perspectives[0]?.items.length ?? 0;

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: without a connection the whole module can be read, and another page says honestly that it isn’t here`,
    { tag: ['@base', '@words'] },
    async ({ page, context }) => {
      await page.goto(address(lang, lesson));
      await untilKept(
        page,
        ...[lesson, neighbour, 'check/dimensions', 'scenario/monday-morning'].map((key) => address(lang, key)),
      );
      await cutConnection(context);

      await page.goto(address(lang, neighbour));
      const { title } = lessonWords('dimensions', 'two-people-two-views', lang);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await wakeIslands(page);
      await page.getByRole('main').getByRole('textbox').first().fill('S.');
      await expect.poll(async () => JSON.stringify(await kept(page))).toContain('"S."');

      await page.goto(address(lang, elsewhere));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['offline.notHereTitle']);
      await expect(page).toHaveTitle(words['offline.notHereTitle']);
      await expectAccessible(page, 'the page in place of one that isn’t here');
      const other = lessonWords('dimensions', 'three-dimensions', lang).title;
      await page.getByRole('main').getByRole('link', { name: other, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();

      await context.setOffline(false);
      await page.goto(address(lang, elsewhere));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonWords('every-pupil', 'everyday-care', lang).title);
    },
  );

  test(
    `${lang}: the whole course is taken along, so that search and a Word file need no connection, and taken away again`,
    { tag: ['@base', '@words'] },
    async ({ page, context }) => {
      await page.goto(address(lang, 'page/offline'));
      const main = page.getByRole('main');
      const take = main.getByRole('button', { name: new RegExp(`^${words['offline.take'].split('(')[0] ?? ''}`) });
      await expect(take).toContainText(/\d[.,]\d MB/);
      await take.click();
      await expect(main.getByRole('status').filter({ hasText: words['offline.done'] })).toBeVisible({ timeout: 30_000 });
      await expect(take).toHaveCount(0);
      await cutConnection(context);

      await page.goto(address(lang, elsewhere));
      const { title } = lessonWords('every-pupil', 'everyday-care', lang);
      await page.getByRole('banner').getByRole('link', { name: words['search.open'], exact: true }).click();
      const dialog = page.getByRole('dialog', { name: words['search.title'] });
      await dialog.getByRole('searchbox').fill(title);
      await expect(dialog.getByRole('link', { name: title }).first()).toBeVisible();

      await page.goto(address(lang, lesson));
      await wakeIslands(page);
      await page.getByRole('main').getByRole('textbox').first().fill('Something to take along.');
      await expect.poll(async () => Object.keys(await kept(page)).length).toBeGreaterThan(0);
      await page.goto(address(lang, 'tool/portfolio'));
      const docx = await portfolioOnPage(page, lang).take('portfolio.docx');
      expect(Object.keys(unzipSync(docx.bytes))).toContain('word/document.xml');

      await context.setOffline(false);
      await page.goto(address(lang, 'page/offline'));
      await main.getByRole('button', { name: words['offline.remove'], exact: true }).click();
      await main.getByRole('button', { name: words['offline.removeYes'], exact: true }).click();
      await expect(main.getByRole('status').filter({ hasText: words['offline.removed'] })).toBeVisible();
      expect(Object.values(await keptOffline(page)).flat()).not.toContain(address(lang, elsewhere));
      expect(Object.keys(await kept(page)).length, 'answers stay').toBeGreaterThan(0);
    },
  );
}

// From here on it doesn't hang on the words, so one language will do.
const lang = 'nl';
const words = ui(lang);

test('without a connection a scan gives its result, a scenario is played to its end, and cards are asked', async ({
  page,
  context,
}) => {
  await page.goto(address(lang, lesson));
  await untilKept(
    page,
    ...['scan/relationship-scan', 'scenario/monday-morning', 'page/flashcards'].map((key) => address(lang, key)),
  );
  await cutConnection(context);

  await page.goto(address(lang, 'scan/relationship-scan'));
  const on = scanOnPage(page, lang);
  await expect(on.onward).toBeEnabled();
  await fillIn(
    on,
    'N.',
    Array.from({ length: statements }, () => 4),
  );
  await expect(page.getByRole('article').getByRole('table').first()).toBeVisible();

  await openScenario(page, lang, 'monday-morning');
  const { structure, words: told } = scenarioIn(lang, 'monday-morning');
  let state = startOf(structure);
  for (let [choice] = offeredAt(structure, state); choice; [choice] = offeredAt(structure, state)) {
    await choicesOn(page, lang).first().click();
    state = choose(choice, state);
    const { title = '' } = told.scenes[state.place] ?? told.endings[state.place] ?? {};
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  }

  await page.goto(address(lang, 'page/flashcards'));
  await page.getByRole('button', { name: words['flashcards.begin'] }).click();
  await page.getByRole('button', { name: words['flashcards.open'] }).click();
  await expect(page.getByRole('heading', { name: words['flashcards.answer'] })).toBeVisible();
});

test('a page is kept also where the browser never says that it is at rest', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = (work, { timeout } = {}) =>
      timeout === undefined ? 0 : Number(setTimeout(work, timeout, { didTimeout: true, timeRemaining: () => 0 }));
  });
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, lesson));
});

test('who chose to keep nothing leaves no pages behind, and a guest never does', async ({ page, context }) => {
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, lesson));
  await wakeIslands(page);
  await page.getByRole('main').getByRole('textbox').first().fill('S.');
  await page.getByRole('button', { name: words['notice.keepNothing'], exact: true }).click();
  await expect.poll(() => keptOffline(page)).toEqual({});
  await page.goto(address(lang, neighbour));
  await wakeIslands(page);
  expect(await keptOffline(page)).toEqual({});
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  const guest = await context.newPage();
  await guest.goto(`${address(lang, 'scan/relationship-scan')}other-side/`);
  await wakeIslands(guest);
  expect(await keptOffline(guest)).toEqual({});
  expect(await guest.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a page of the other person is never kept; without a connection it says so, and comes by itself once there is one', async ({
  page,
  context,
}) => {
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, lesson));
  const other = `${address(lang, 'scan/relationship-scan')}other-side/`;
  await cutConnection(context);
  await page.goto(other);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(ui(lang)['offline.notHereTitle']);
  await context.setOffline(false);
  await expect(heading).not.toHaveText(ui(lang)['offline.notHereTitle']);
  await expect(page).toHaveURL(other);
});

test('the page in place of another looks again when the connection is there a little later than the device says', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const look = globalThis.fetch;
    let isFirst = true;
    globalThis.fetch = (input, options) => {
      if (options?.method !== 'HEAD' || !isFirst) return look(input, options);
      isFirst = false;
      return Promise.reject(new TypeError('There is no connection yet.'));
    };
  });
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, lesson));
  await cutConnection(context);
  await page.goto(address(lang, elsewhere));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(words['offline.notHereTitle']);
  await context.setOffline(false);
  const { title } = lessonWords('every-pupil', 'everyday-care', lang);
  await expect(heading).toHaveText(title, { timeout: 15_000 });
});

test('what was cleared away half is fetched again with a connection, and told honestly without one', async ({
  page,
  context,
}) => {
  await page.goto(address(lang, lesson));
  await untilKept(page, address(lang, neighbour));
  // Half of it goes: a page, and every script.
  await page.evaluate(
    async (path) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.endsWith(path) || request.url.endsWith('.js')) await cache.delete(request);
      }
    },
    address(lang, neighbour),
  );
  await cutConnection(context);
  await page.goto(address(lang, neighbour));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(ui(lang)['offline.notHereTitle']);
  await context.setOffline(false);
  // With its script the page in its place comes back by itself; a tab of its own doesn't get in the way of that.
  const again = await context.newPage();
  await again.goto(address(lang, neighbour));
  await wakeIslands(again);
  await untilKept(again, address(lang, neighbour));
});
