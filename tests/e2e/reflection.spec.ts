import type { Locator, Page } from '@playwright/test';

import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { tabTo } from '../support/keyboard.ts';
import { kept } from '../support/kept.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { caseWords, ui } from '../support/words.ts';

const lesson = 'lesson/dimensions/three-dimensions';
const story = 'case/jan-and-noah';

/** The line under a box that tells whether what is in it is kept. */
function keepingOf(page: Page, words: string): Locator {
  return page.getByRole('main').getByRole('status').filter({ hasText: words });
}

/** Opens a part of the case with the keyboard, and gives it. */
async function openPart(page: Page, lang: Lang, id: string): Promise<Locator> {
  const title = caseWords('jan-and-noah', lang).parts[id] ?? '';
  await tabTo(page, page.locator('summary').filter({ has: page.getByRole('heading', { name: title, exact: true }) }));
  await page.keyboard.press('Enter');
  return page.getByRole('group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: what is written at a reflection is kept, and gone when it is wiped out`,
    { tag: ['@islands', '@react'] },
    async ({ page }) => {
      const box = page.getByRole('main').getByRole('textbox');
      await page.goto(address(lang, lesson));
      await wakeIslands(page);
      await expect(keepingOf(page, words['reflection.stays'])).toBeVisible();
      await box.fill('M. asks <b>nothing</b>.\nWhy?');
      await expect(keepingOf(page, words['reflection.saved'])).toBeVisible();

      await page.reload();
      await wakeIslands(page);
      await expect(box).toHaveValue('M. asks <b>nothing</b>.\nWhy?');
      await switchLanguage(page, lang);
      await wakeIslands(page);
      await expect(box).toHaveValue('M. asks <b>nothing</b>.\nWhy?');

      await box.fill('');
      await expect.poll(() => kept(page)).not.toHaveProperty([`reflection/${lesson}/between-us`]);
      await page.reload();
      await wakeIslands(page);
      await expect(box).toHaveValue('');
    },
  );

  test(`${lang}: parts of a case open by keyboard, and predictions in them are kept`, { tag: '@islands' }, async ({ page }) => {
    const { parts, title } = caseWords('jan-and-noah', lang);
    const [first = '', second = '', ...later] = Object.keys(parts);
    await page.goto(address(lang, story));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const opening = page.getByRole('region', { name: parts[first] ?? '' }).getByRole('textbox');
    await tabTo(page, opening);
    await page.keyboard.type('About Noah?');
    await expect.poll(() => kept(page)).toMatchObject({ [`prediction/${story}/first-question`]: { text: 'About Noah?' } });

    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(1);
    const part = await openPart(page, lang, second);
    await tabTo(page, part.getByRole('textbox'));
    await page.keyboard.type('Conflict high.');
    await expect.poll(() => kept(page)).toMatchObject({ [`prediction/${story}/high-and-low`]: { text: 'Conflict high.' } });
    for (const id of later) await openPart(page, lang, id);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(1 + Object.keys(parts).length - 1);

    for (const code of [lang, nextLanguage(lang)]) {
      if (code === lang) await page.reload();
      else await switchLanguage(page, lang);
      const again = await openPart(page, code, second);
      await wakeIslands(page);
      await expect(
        page.getByRole('region', { name: caseWords('jan-and-noah', code).parts[first] ?? '' }).getByRole('textbox'),
      ).toHaveValue('About Noah?');
      await expect(again.getByRole('textbox')).toHaveValue('Conflict high.');
    }
  });
}
