import type { Locator, Page } from '@playwright/test';

import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { kept } from '../support/kept.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { ui } from '../support/words.ts';

const lesson = 'lesson/dimensions/three-dimensions';

/** The line under a box that tells whether what is in it is kept. */
function keepingOf(page: Page, words: string): Locator {
  return page.getByRole('main').getByRole('status').filter({ hasText: words });
}

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: what is written at a reflection is kept, and gone when it is wiped out`,
    { tag: '@islands' },
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
}
