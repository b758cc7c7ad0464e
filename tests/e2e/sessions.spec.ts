import { localeCodes } from '../../src/i18n/locales.ts';
import { pagesOf } from '../support/pages.ts';
import { address } from '../support/address.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: a facilitator chooses a session by the size of the group, sees its steps for ninety minutes, and gets to its sheets`,
    {
      tag: '@base',
    },
    async ({ page }) => {
      await page.goto(address(lang, 'page/home'));
      await page.getByRole('link', { name: words['home.supervisorLink'] }).click();
      await expect(page).toHaveURL(address(lang, 'page/sessions'));

      const sessions = page.getByRole('region', { name: words['sessions.list'] });
      const methods = page.getByRole('region', { name: words['sessions.methods'] });
      const cards = sessions.locator('[data-kind]:visible');
      const size = page.getByRole('combobox', { name: words['sessions.group'] });
      const most = (await size.locator('option').last().getAttribute('value')) ?? '';
      await size.selectOption(most);
      await expect(page).toHaveURL(new RegExp(`people=${most}$`));
      const fitting = await cards.evaluateAll(
        (all, wanted) => all.map((card) => card.getAttribute('data-people')?.split(' ').includes(wanted)),
        most,
      );
      expect(fitting.length).toBeGreaterThan(0);
      expect(new Set(fitting)).toEqual(new Set([true]));
      await expect(methods.locator('dt').first()).toBeVisible();

      await cards.first().getByRole('link').click();
      const long = page.getByRole('table', { name: words['sessions.minutes'].replace('{minutes}', '90') });
      await expect(long).toBeHidden();
      await page.getByRole('radio', { name: words['sessions.minutes'].replace('{minutes}', '90') }).check();
      await expect(long).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(1);
      const minutes = await long.locator('tbody td:nth-child(2)').allInnerTexts();
      expect(minutes.reduce((sum, some) => sum + Number(some), 0)).toBe(90);

      await page.getByRole('link', { name: words['sessions.print'], exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['papers.title']);
    },
  );
}

test('nl: the one who brings a situation to a method is asked to make people impossible to recognise', async ({ page }) => {
  const paths = pagesOf('dist').map(({ path }) => path);
  const methods = paths.filter((path) => /^nl\/methods\/[^/]+\/$/.test(path));
  expect(methods.length).toBeGreaterThan(0);
  for (const path of methods) {
    await page.goto(path);
    await expect(page.getByText(ui('nl')['sessions.anonymous'])).toBeVisible();
    await page.goto(`${path}print/#preparation`);
    await expect(page.locator('#preparation').getByText(ui('nl')['sessions.anonymous'])).toBeVisible();
  }
});
