import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import type { Rating } from '../support/expected-scores.ts';
import { kept } from '../support/kept.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan';
const draft = 'draft/relationship-scan/mine';
const ratings: readonly Rating[] = [5, 4, 2, 3, 3, 1, 2, 2, 4, 5, 1, 4, 3, 3, 5, 4, 1, 2];

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: a result is changed besides a scan that someone is in the middle of, also after a reload and in the other language`,
    { tag: '@islands' },
    async ({ page }) => {
      test.slow();
      await page.goto(address(lang, key));
      const on = scanOnPage(page, lang);
      await fillIn(on, 'N.', ratings);
      const button = (name: 'scan.again' | 'scan.edit') => page.getByRole('button', { name: words[name], exact: true });
      await button('scan.again').click();
      await on.nickname.fill('M.');
      await on.choice(on.statements('M.')[0] ?? '', 1).check();
      await expect.poll(() => kept(page)).toMatchObject({ [draft]: { about: 'M.', answers: { 'a-n3': 1 } } });

      await page.goBack();
      await button('scan.edit').click();
      await expect(on.nickname).toBeFocused();
      const [first = '', second = ''] = on.statements('N.');
      await expect(on.choice(first, 5)).toBeChecked();
      await on.choice(first, 2).check();
      await expect.poll(async () => JSON.stringify(await kept(page))).toContain('"a-n3":2');
      await page.reload();
      await expect(on.choice(first, 2)).toBeChecked();
      await expect(on.choice(second, 4)).toBeChecked();
      const there = scanOnPage(page, await switchLanguage(page, lang));
      await expect(there.choice(there.statements('N.')[0] ?? '', 2)).toBeChecked();
      for (let step = 0; step < ratings.length / 3; step += 1) await there.onward.click();
      await expect(page.getByRole('article')).toBeVisible();

      const after = await kept(page);
      const results = Object.entries(after).flatMap(([id, entry]) => (id.startsWith('scan/') ? [entry] : []));
      expect(results).toMatchObject([{ about: 'N.', answers: { 'a-n3': 2, 'a-c2': 4 } }]);
      expect(Object.keys(after).filter((id) => id.startsWith('draft/'))).toEqual([draft]);
      expect(after).toMatchObject({ [draft]: { about: 'M.', answers: { 'a-n3': 1 } } });
      await page.goto(address(lang, key));
      await expect(on.nickname).toHaveValue('M.');
    },
  );

  test(`${lang}: who imagines the other side is still there after a reload and in the other language`, async ({ page }) => {
    await page.goto(address(lang, key));
    await fillIn(scanOnPage(page, lang), 'N.', ratings);
    await page.getByRole('button', { name: words['side.imagine'], exact: true }).click();
    const [, theirs] = scan('relationship-scan').perspectives;
    const { id = '' } = theirs?.items[0] ?? {};
    const first = (code: typeof lang) => {
      const text = scanWords('relationship-scan', code);
      const statement = text.perspectives['theirs']?.items[id] ?? '';
      const inTheirs = statement.replaceAll('{professional}', text.fallbacks.professional);
      return page
        .getByRole('group', { name: inTheirs.charAt(0).toUpperCase() + inTheirs.slice(1), exact: true })
        .getByRole('radio', { name: text.labels[1], exact: true });
    };
    await first(lang).check();
    await expect.poll(() => kept(page)).toHaveProperty(['draft/relationship-scan/theirs', 'answers', id], 2);
    await page.reload();
    await expect(first(lang)).toBeChecked();
    await expect(first(await switchLanguage(page, lang))).toBeChecked();
  });

  test(`${lang}: that a result is deleted is said where it is heard`, async ({ page }) => {
    await page.goto(address(lang, key));
    await fillIn(scanOnPage(page, lang), 'N.', [5, 4, 2]);
    // A region that comes into the page with its words in it is not read out, so it must be there before, and not hidden.
    for (const region of await page.getByRole('status').all())
      await region.evaluate((element) => element.setAttribute('data-before', ''));
    await page.getByRole('button', { name: words['scan.remove'], exact: true }).click();
    await page.getByRole('button', { name: words['scan.removeYes'], exact: true }).click();
    await expect(page.locator('[data-before]').filter({ hasText: words['scan.removed'] })).toHaveCount(1);
  });
}
