import { readFile } from 'node:fs/promises';

import type { Browser, Locator, Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectedScores, type Rating } from '../support/expected-scores.ts';
import { kept } from '../support/kept.ts';
import { openMyData } from '../support/my-data-page.ts';
import { fillInOtherSide, otherRatings } from '../support/other-side-on-page.ts';
import { fillIn, type ScanOnPage, scanOnPage, statementsPerStep } from '../support/scan-on-page.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { watchContext } from '../support/watch-context.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan';
const count = scan('relationship-scan').perspectives[0]?.items.length ?? 0;
const passphrase = 'four quiet blue bicycles';

/** Ratings that repeat, for as many statements. */
function ratingsOf(pattern: readonly Rating[], length = count): readonly Rating[] {
  return Array.from({ length }, (_, at) => pattern[at % pattern.length] ?? null);
}

/** Answers the statements from one to another, and goes on after every step. */
async function answer(on: ScanOnPage, ratings: readonly Rating[], from: number, to: number): Promise<void> {
  for (const [at, statement] of on.statements('N.').entries()) {
    if (at < from || at >= to) continue;
    const rating = ratings[at] ?? null;
    if (rating !== null) await on.choice(statement, rating).check();
    if (at % statementsPerStep === statementsPerStep - 1) await on.onward.click();
  }
}

/** Another device, with nothing of the first, and what it does wrong. */
async function anotherDevice(browser: Browser, site: string) {
  const context = await browser.newContext({ baseURL: site });
  const watch = await watchContext(context, new URL(site).origin);
  return {
    page: await context.newPage(),
    end: async () => {
      await watch.finish();
      await context.close();
      expect(watch.faults).toEqual([]);
    },
  };
}

/** What a part of the page shows: its words and numbers, and the shapes of its drawings. */
async function pictureOf(part: Locator): Promise<unknown> {
  await expect(part).toBeVisible();
  return part.evaluate((element) => ({
    tables: [...element.querySelectorAll('table')].map((table) => table.textContent),
    drawings: [...element.querySelectorAll('svg')].map((drawing) => drawing.innerHTML),
  }));
}

/** What the result on the page shows, once its comparisons are there. */
async function pictureOn(page: Page, lang: Lang): Promise<unknown> {
  const result = page.getByRole('article');
  await expect(result.getByRole('heading', { name: ui(lang)['compare.sides'] })).toBeVisible();
  await expect(result.getByRole('heading', { name: ui(lang)['compare.time'] })).toBeVisible();
  return pictureOf(result);
}

for (const first of localeCodes)
  test(
    `${first}: from the first answer to the same picture on another device, by way of the other side, a repeat, a locked copy and a wipe`,
    { tag: ['@islands', '@words'] },
    async ({ page, browser, site }) => {
      test.setTimeout(180_000);

      // Half of it in one language, the other half in the next.
      await page.goto(address(first, key));
      const ratings = ratingsOf([5, 2, 4, 'unknown', 3]);
      const half = count / 2;
      await scanOnPage(page, first).nickname.fill('N.');
      await answer(scanOnPage(page, first), ratings, 0, half);
      const lang = await switchLanguage(page, first);
      expect(lang).toBe(nextLanguage(first));
      const on = scanOnPage(page, lang);
      await answer(on, ratings, half, count);
      const words = ui(lang);
      const result = page.getByRole('article');
      await expect(result.getByText(fill(words['scan.numbersIntro'], { answered: count, of: count }))).toBeVisible();

      // The other side, on a device of their own, and back by link.
      const other = await anotherDevice(browser, site.url);
      await other.page.goto(address(lang, `${key}/other-side`));
      const link = await (await fillInOtherSide(other.page, lang, otherRatings)).link.inputValue();
      await page.goto(link);
      const received = page.getByRole('form', { name: fill(words['side.count'], { count: 11 }) });
      await expect(received.getByRole('radio', { name: 'N.', exact: true })).toBeChecked();
      await received.getByRole('button', { name: words['side.keep'] }).click();
      await expect(result.getByRole('heading', { name: words['compare.sides'] })).toBeVisible();
      await expect(result.getByText(words['compare.difference'], { exact: true })).toHaveCount(0);

      // Once more about the same person.
      await result.getByRole('button', { name: words['scan.again'], exact: true }).click();
      await expect(on.nickname).toHaveValue('N.');
      await fillIn(on, '', ratingsOf([4, 4, 2, 5]), 'N.');
      const picture = await pictureOn(page, lang);
      const resultAddress = page.url();

      // A locked copy, everything wiped, and the copy taken in on another device.
      const data = await openMyData(page, lang);
      await page.getByLabel(words['myData.passphrase'], { exact: true }).fill(passphrase);
      const downloading = page.waitForEvent('download');
      await data.button('myData.export').click();
      const copy = await readFile(await (await downloading).path());
      expect(copy.toString()).not.toContain('a-n1');
      await data.button('myData.wipe').click();
      await expect(page.getByText(words['myData.nothing'], { exact: true })).toBeVisible();
      expect(Object.keys(await kept(page)).filter((one) => one.startsWith('scan/'))).toEqual([]);

      const next = await anotherDevice(browser, site.url);
      const there = await openMyData(next.page, lang);
      await next.page
        .getByLabel(words['import.choose'])
        .setInputFiles({ name: 'dyade.json', mimeType: 'application/json', buffer: copy });
      await next.page.getByLabel(words['import.passphrase'], { exact: true }).fill(passphrase);
      await next.page.getByRole('button', { name: words['import.unlock'], exact: true }).click();
      await next.page.getByRole('button', { name: words['import.apply'], exact: true }).click();
      await expect(there.entry(there.scanAbout('N.')).first()).toBeVisible();
      await next.page.goto(resultAddress);
      expect(await pictureOn(next.page, lang)).toEqual(picture);
      await next.end();
      await other.end();
    },
  );

for (const lang of localeCodes)
  test(`${lang}: both sides of a working alliance, with differences that are the same on another device`, async ({
    page,
    browser,
    site,
  }) => {
    test.slow();
    const id = 'alliance-mirror';
    const structure = scan(id);
    const [own, client] = structure.perspectives;
    const { length } = own?.items ?? [];
    const [mine, theirs] = [ratingsOf([5, 4, 1, 3], length), ratingsOf([4, 1, 1, 5, 2, 'unknown'], length)];
    const words = ui(lang);
    await page.goto(address(lang, `scan/${id}`));
    await fillIn(scanOnPage(page, lang, id), 'N.', mine);

    const other = await anotherDevice(browser, site.url);
    await other.page.goto(address(lang, `scan/${id}/other-side`));
    const link = await (await fillInOtherSide(other.page, lang, theirs, id)).link.inputValue();
    await other.end();
    await page.goto(link);
    await page.getByRole('button', { name: words['side.keep'], exact: true }).click();
    const sides = page.getByRole('region', { name: words['compare.sides'] });
    await sides.getByText(words['compare.tablesDifference'], { exact: true }).click();
    const expected = (ratings: readonly Rating[], side = '') => expectedScores(structure, side, ratings);
    for (const [scale, { shown }] of expected(theirs, client?.id)) {
      const table = sides.getByRole('table', { name: scanWords(id, lang).scales[scale]?.title ?? '', exact: true });
      await expect(table).toBeVisible();
      const before = expected(mine, own?.id).get(scale)?.shown ?? null;
      const cellsOf = table.getByRole('row').last().getByRole('cell');
      await expect(cellsOf.first()).toBeVisible();
      const cells = await cellsOf.allInnerTexts();
      expect(cells[0]).toBe(shown === null ? words['scan.noNumber'] : String(shown));
      if (shown === null || before === null) expect(cells[1]).toBe(words['scan.noNumber']);
      // It is worked out before rounding.
      else expect(Math.abs(Number(cells[1]?.replace('\u2212', '-')) - (shown - before))).toBeLessThanOrEqual(1);
    }
    const picture = await pictureOf(sides);

    const data = await openMyData(page, lang);
    const downloading = page.waitForEvent('download');
    await data.button('myData.export').click();
    const copy = await readFile(await (await downloading).path());
    const next = await anotherDevice(browser, site.url);
    await openMyData(next.page, lang);
    await next.page
      .getByLabel(words['import.choose'])
      .setInputFiles({ name: 'dyade.json', mimeType: 'application/json', buffer: copy });
    await next.page.getByRole('button', { name: words['import.apply'], exact: true }).click();
    await next.page.getByRole('link', { name: words['myData.open'] }).first().click();
    const there = next.page.getByRole('region', { name: words['compare.sides'] });
    expect(await pictureOf(there)).toEqual(picture);
    await next.end();
  });
