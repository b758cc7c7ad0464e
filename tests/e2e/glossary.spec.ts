import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

for (const lang of localeCodes) {
  const words = ui(lang);

  test(`${lang}: a term in the glossary leads to the lessons that teach it`, async ({ page }) => {
    await page.goto(`${address(lang, 'page/glossary')}#reactance`);
    const entry = page
      .getByRole('main')
      .locator('section', { has: page.locator('#reactance') })
      .last();
    await entry.locator(`a[href$="${address(lang, 'lesson/enforced-context/reactance')}"]`).click();
    await expect(page).toHaveURL(address(lang, 'lesson/enforced-context/reactance'));
  });

  test(
    `${lang}: the glossary cites a work that we haven’t read as cited in the one that we have`,
    { tag: '@words' },
    async ({ page }) => {
      await page.goto(address(lang, 'page/glossary'));
      const entry = page
        .getByRole('main')
        .locator('section', { has: page.locator('#sensitivity') })
        .last();
      await expect(entry).toContainText(`(Koomen, 2023a; Ainsworth et al., 1974, ${words['cite.asCitedIn']} Koomen, 2023a)`);
    },
  );

  test(`${lang}: a letter leads to the terms under it, and is a heading without being a landmark`, async ({ page }) => {
    await page.goto(address(lang, 'page/glossary'));
    await page.getByRole('navigation', { name: words['glossary.letters'] }).getByRole('link', { name: 'S', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'S', exact: true })).toBeInViewport();
    await expect(page.getByRole('main').getByRole('region')).toHaveCount(0);
  });
}
