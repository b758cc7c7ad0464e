import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { sequenceOf } from '../../src/domain/record/sequence-of.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { keepBehindItsBack, kept } from '../support/kept.ts';
import { scanOnPage } from '../support/scan-on-page.ts';
import { expect, test } from '../support/test.ts';
import { scan, ui } from '../support/words.ts';

const path = 'scan/relationship-scan';
const draft = 'draft/relationship-scan/mine';
const at = '2026-11-20T10:00:00.000Z';
/** A result from before, of too few answers for a number. */
const earlier = {
  ...{ v: 2, at, sequence: 1, scan: 'relationship-scan', scanVersion: scan('relationship-scan').version },
  ...{ perspective: 'mine', how: 'self', about: 'N.', answers: { 'a-n1': 4 } },
};
const [first = '', second = '', third = ''] = (scan('relationship-scan').perspectives[0]?.items ?? []).map(({ id }) => id);

/** The tab is left, or come back to. */
async function turnTab(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/** The device has no room from now on. */
async function fillUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
}

// What two tabs do to one another doesn't hang on the words, so one language will do.
const lang = 'nl';

async function openScan(page: Page) {
  await page.goto(address(lang, path));
  const { onward, nickname } = scanOnPage(page, lang);
  await expect(onward).toBeEnabled();
  const choice = (at: number, rating: number) =>
    page
      .getByRole('main')
      .getByRole('group')
      .nth(at)
      .getByRole('radio')
      .nth(rating - 1);
  return { choice, nickname };
}

test('of two tabs that fill in one scan, the last answer to each statement is kept', { tag: '@islands' }, async ({ page }) => {
  const here = await openScan(page);
  const otherPage = await page.context().newPage();
  const there = await openScan(otherPage);

  await here.choice(0, 1).check();
  await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', first], 1);
  await there.choice(1, 2).check();
  await there.choice(0, 5).check();
  await expect.poll(() => kept(page)).toMatchObject({ [draft]: { answers: { [first]: 5, [second]: 2 } } });
  await here.choice(2, 3).check();
  await expect.poll(() => kept(page)).toMatchObject({ [draft]: { answers: { [first]: 5, [second]: 2, [third]: 3 } } });
  // The first tab shows what the other one did, and the other one does so when it is come back to.
  await expect(here.choice(0, 5)).toBeChecked();
  await expect(here.choice(1, 2)).toBeChecked();
  await expect(there.choice(2, 3)).not.toBeChecked();
  await turnTab(otherPage, false);
  await expect(there.choice(2, 3)).toBeChecked();
  await expect(there.choice(0, 5)).toBeChecked();
});

test('a tab that is left keeps what it has not kept yet, and nothing else', { tag: '@islands' }, async ({ page }) => {
  const { choice, nickname } = await openScan(page);
  await turnTab(page, true);
  await turnTab(page, false);
  await choice(0, 1).check();
  await expect.poll(() => kept(page)).toMatchObject({ [draft]: { answers: { [first]: 1 } } });
  await nickname.fill('N.');
  await nickname.blur();
  await expect.poll(() => kept(page)).toMatchObject({ [draft]: { about: 'N.', answers: { [first]: 1 } } });
  const before = (await kept(page))[draft];
  await turnTab(page, true);
  await turnTab(page, false);
  // A form that the browser or a program fills in may say nothing about it.
  await choice(1, 4).evaluate((field: HTMLInputElement) => {
    field.checked = true;
  });
  await turnTab(page, true);
  await expect
    .poll(() => kept(page))
    .toMatchObject({ [draft]: { about: 'N.', answers: { [first]: 1, [second]: 4 }, sequence: sequenceOf(before) + 1 } });
});

for (const code of localeCodes)
  test(
    `${code}: when the device is full in the middle, the answers stay and a copy of them is offered`,
    { tag: '@islands' },
    async ({ page }) => {
      const words = ui(code);
      await page.goto(address(code, path));
      const on = scanOnPage(page, code);
      const [one = '', two = '', three = ''] = on.statements('N.');
      await on.nickname.fill('N.');
      await on.choice(one, 1).check();
      await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', first], 1);
      await keepBehindItsBack(page, 'scan/relationship-scan/earlier', earlier);
      await fillUp(page);
      await on.choice(two, 2).check();
      const notice = page.getByRole('status').filter({ hasText: words['notice.full'] });
      await expect(notice).toBeVisible();
      await on.choice(three, 3).check();
      for (const [statement, rating] of [
        [one, 1],
        [two, 2],
        [three, 3],
      ] as const)
        await expect(on.choice(statement, rating)).toBeChecked();

      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: words['notice.saveCopy'], exact: true }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/^dyade-[\d-]+\.json$/);
      expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
        format: 'dyade-record',
        version: 1,
        scans: [{ id: 'earlier', scales: { closeness: { score: null, answered: 1, of: 6 } } }],
        entries: { [draft]: { about: 'N.', answers: { [first]: 1, [second]: 2, [third]: 3 } } },
      });
      await expect(notice).toBeVisible();
      // What was kept before is still there.
      expect(await kept(page)).toMatchObject({ [draft]: { answers: { [first]: 1 } } });
    },
  );
