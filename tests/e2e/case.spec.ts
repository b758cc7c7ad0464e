import type { Locator, Page } from '@playwright/test';

import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { tabTo } from '../support/keyboard.ts';
import { kept } from '../support/kept.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { caseWords, ui } from '../support/words.ts';

const story = 'case/jan-and-noah';

/** The head of a part that opens, by its title. */
function headOf(page: Page, title: string): Locator {
  return page.locator('summary').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

/** A part that opens, as a whole. */
function partOf(page: Page, title: string): Locator {
  return page.getByRole('group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const { parts, predictions, timeline } = caseWords('jan-and-noah', lang);
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = Object.values(parts);

  test(
    `${lang}: a case is predicted, read on, compared, and taken up again`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      const choices = predictions['first-change'] ?? {};
      const choice = (id: string) => partOf(page, third).getByRole('radio', { name: choices[id] ?? '', exact: true });
      await page.goto(address(lang, story));
      await expect(headOf(page, second)).toBeVisible();
      await expect(headOf(page, third), 'only the next part is in sight').toBeHidden();
      await expect(page.getByText(timeline['plan']?.what ?? ''), 'what is told later').toBeHidden();

      await tabTo(page, page.getByRole('region', { name: first }).getByRole('textbox'));
      await page.keyboard.type('About Noah?');
      await expect.poll(() => kept(page)).toMatchObject({ [`prediction/${story}/first-question`]: { text: 'About Noah?' } });
      for (const title of [second, third]) {
        await tabTo(page, headOf(page, title));
        await page.keyboard.press('Enter');
      }
      await expect(partOf(page, second).getByText('About Noah?')).toBeVisible();

      await choice('extra-help').check();
      await headOf(page, fourth).click();
      const beside = partOf(page, fourth).locator('.recalled');
      await expect(beside).toContainText(words['prediction.chose']);
      await expect(beside).toContainText(choices['extra-help'] ?? '');
      await choice('own-attention').check();
      await expect(beside, 'follows when the choice changes').toContainText(choices['own-attention'] ?? '');
      await expect(page.getByText(timeline['plan']?.what ?? '')).toBeVisible();
      await expect.poll(() => kept(page)).toMatchObject({ [`prediction/${story}/first-change`]: { choice: 'own-attention' } });

      for (const code of [lang, nextLanguage(lang)]) {
        const there = caseWords('jan-and-noah', code);
        const titles = Object.values(there.parts);
        if (code === lang) await page.reload();
        else await switchLanguage(page, lang);
        await wakeIslands(page);
        await expect(partOf(page, titles[1] ?? '').getByText('About Noah?')).toBeVisible();
        await expect(partOf(page, titles[3] ?? '').locator('.recalled')).toContainText(
          there.predictions['first-change']?.['own-attention'] ?? '',
        );
        await expect(
          partOf(page, titles[2] ?? '').getByRole('radio', { name: there.predictions['first-change']?.['own-attention'] ?? '' }),
        ).toBeChecked();
        await expect(headOf(page, titles[4] ?? '')).toBeVisible();
        await expect(partOf(page, titles[4] ?? '').getByRole('textbox')).toBeHidden();
      }
    },
  );

  test(`${lang}: a case opens where a moment leads to, and as a whole when asked`, async ({ page }) => {
    await page.goto(address(lang, story));
    await page
      .getByRole('link', { name: timeline['second-session']?.when ?? '' })
      .first()
      .click();
    await expect(partOf(page, third).getByRole('textbox').or(partOf(page, third).getByRole('radio')).first()).toBeVisible();
    await expect(headOf(page, fifth)).toBeHidden();
    await page.getByRole('button', { name: words['case.openAll'], exact: true }).click();
    await expect(partOf(page, fifth).getByRole('textbox')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: words['case.closeAll'], exact: true }).click();
    await expect(headOf(page, second)).toBeVisible();
    await expect(headOf(page, third)).toBeHidden();
    await expect(page).toHaveURL(address(lang, story));
  });
}
