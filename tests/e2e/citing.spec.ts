import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

for (const lang of localeCodes)
  test(
    `${lang}: a work that we haven’t read keeps the letter that tells it from others of its year`,
    { tag: '@words' },
    async ({ page }) => {
      await page.goto(address(lang, 'lesson/dimensions/what-research-shows'));
      const citation = `(Roorda et al., 2021b, ${ui(lang)['cite.asCitedIn']} Koomen, 2023a)`;
      await expect(page.getByRole('main').getByRole('link', { name: citation, exact: true })).toBeVisible();
      await page.goto(address(lang, 'page/sources'));
      await expect(page.getByRole('main')).toContainText('Roorda et al. (2021b)');
    },
  );
