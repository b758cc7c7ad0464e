import { fill } from '../../src/i18n/fill.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectedScores } from '../support/expected-scores.ts';
import { fillInOtherSide, otherCode, otherRatings, otherSideOnPage, storedIn } from '../support/other-side-on-page.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan/other-side';
const structure = scan('relationship-scan');
const items = structure.perspectives.find(({ side }) => side === 'other')?.items ?? [];

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);

  test(`${lang}: who would rather not gets a kind sentence and nothing more`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    for (const part of ['who', 'voluntary', 'effect', 'answers', 'kept', 'carry', 'age'] as const)
      await expect(page.getByText(words[`otherSide.${part}`])).toBeVisible();
    await expect(on.form, 'no statement before the choice').toHaveCount(0);
    await expectAccessible(page, 'the consent');
    await on.decline.click();
    await expect(page.getByRole('heading', { name: words['otherSide.declinedTitle'] })).toBeFocused();
    await expect(page.getByText(words['otherSide.declined'])).toBeVisible();
    await expect(on.form).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    expect(await storedIn(page)).toEqual([]);
  });

  test(`${lang}: the language switch half way keeps the answers, and keeps them nowhere else`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    await on.accept.click();
    const [first = '', , third = '', fourth = ''] = on.statements(text.fallbacks.professional);
    await on.choice(first, 5).check();
    await on.choice(third, 'unknown').check();
    await on.onward.click();
    await on.choice(fourth, 2).check();
    const other = await switchLanguage(page, lang);
    const again = otherSideOnPage(page, other);
    const statements = again.statements(scanWords('relationship-scan', other).fallbacks.professional);
    await expect(again.choice(statements[3] ?? '', 2)).toBeChecked();
    await expect(page).toHaveURL(address(other, key));
    await again.form.getByRole('button', { name: ui(other)['otherSide.back'], exact: true }).click();
    await expect(again.choice(statements[0] ?? '', 5)).toBeChecked();
    await expect(again.choice(statements[2] ?? '', 'unknown')).toBeChecked();
    await expect(
      again.form.getByRole('group', { name: statements[1] ?? '', exact: true }).getByRole('radio', { checked: true }),
    ).toHaveCount(0);
    expect(await storedIn(page)).toEqual([]);

    // Also from the end one comes to the end.
    for (let step = 0; step < 4; step += 1) await again.onward.click();
    const before = await again.link.inputValue();
    const back = await switchLanguage(page, other);
    const link = await otherSideOnPage(page, back).link.inputValue();
    expect(new URL(link).hash).toBe(new URL(before).hash);
    await expect(page).toHaveURL(address(back, key));
    expect(await storedIn(page)).toEqual([]);
  });

  test(`${lang}: the browser warns of leaving as long as the answers were not handed back`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = () => page.evaluate(() => location.assign('?elsewhere'));
    await page.goto(address(lang, key));
    const on = await fillInOtherSide(page, lang, otherRatings);
    await leave();
    await expect.poll(() => warnings).toEqual(['beforeunload']);
    await page.getByRole('button', { name: words['otherSide.copy'], exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words['otherSide.copied'] })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await on.link.inputValue());
    await leave();
    await page.waitForURL(/elsewhere/);
    expect(warnings).toEqual(['beforeunload']);
  });

  test(`${lang}: stopping and wiping leave nothing on the page, also not for the back button`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    await fillInOtherSide(page, lang, otherRatings);
    await page.getByRole('button', { name: words['otherSide.done'], exact: true }).click();
    await expect(page.getByRole('heading', { name: words['otherSide.thanksTitle'] })).toBeFocused();
    await expect(page.getByText(otherCode.slice(0, 4))).toHaveCount(0);

    await page.reload();
    await fillInOtherSide(page, lang, otherRatings);
    await page.getByRole('link', { name: words['otherSide.here'] }).click();
    await expect(page.getByRole('form', { name: fill(words['side.count'], { count: 11 }) })).toBeVisible();
    await page.goBack();
    await expect(on.accept).toBeVisible();
    await on.accept.click();
    await expect(page.getByText(fill(words['otherSide.progress'], { answered: 0, of: 12 }))).toBeVisible();
    await expect(on.form.getByRole('radio', { checked: true })).toHaveCount(0);
    await on.choice(on.statements(text.fallbacks.professional)[0] ?? '', 3).check();
    await page.getByRole('button', { name: words['otherSide.stop'], exact: true }).click();
    await page.getByRole('button', { name: words['otherSide.stopYes'] }).click();
    await expect(page.getByText(words['otherSide.declined'])).toBeVisible();
  });

  test(`${lang}: the other’s page is for nobody but who has its link`, async ({ page, request }) => {
    await page.goto(address(lang, key));
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('banner').getByRole('link')).toHaveCount(localeCodes.length);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    expect(await (await request.get('sitemap-0.xml')).text()).not.toContain('other-side');
    for (const code of [lang, nextLanguage(lang)])
      expect((await request.get(`og/${code}/${key}.png`)).headers()['content-type']).toBe('image/png');
  });

  test(`${lang}: the other’s page is printed as a form, and its scoring sheet on a page of its own for who asked`, async ({
    page,
  }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    await on.accept.click();
    await on.asker.fill('Sam');
    await page.emulateMedia({ media: 'print' });
    for (const [at, statement] of on.statements(text.fallbacks.professional).entries()) {
      await expect(on.form.getByRole('group').nth(at)).toBeVisible();
      await expect(on.form.getByRole('group').nth(at)).toContainText(statement);
    }
    await expect(page.getByText(words['otherSide.paper']).filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText(words['otherSide.voluntary'])).toBeVisible();
    const sheet = page.getByRole('region', { name: words['sheet.title'] });
    await expect(sheet.getByText(words['side.sheet'])).toBeVisible();
    expect(await sheet.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
    // Scored by the sheet, as someone with a pencil does it, the answers give the numbers that the result shows.
    const expected = expectedScores(structure, 'theirs', otherRatings);
    for (const [at, { id }] of structure.scales.entries()) {
      const rows = await sheet.getByRole('table').nth(at).locator('tbody tr').allInnerTexts();
      const values = rows.flatMap((row) => {
        const rating = otherRatings[Number(/^\s*(\d+)\./.exec(row)?.[1]) - 1];
        if (typeof rating !== 'number') return [];
        return [row.includes(words['sheet.reversed']) ? 6 - rating : rating];
      });
      const sum = values.reduce((total, value) => total + value, 0);
      expect(Math.round((100 * (sum - values.length)) / (4 * values.length)), id).toBe(expected.get(id)?.shown);
    }
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${lang}: the other’s page is a form to read and to print`, async ({ page }) => {
      await page.goto(address(lang, key));
      const on = otherSideOnPage(page, lang);
      await expect(page.getByText(words['otherSide.noScript'])).toBeVisible();
      await expect(page.getByText(words['otherSide.voluntary'])).toBeVisible();
      await expect(on.form.getByRole('group')).toHaveCount(items.length);
      for (const group of await on.form.getByRole('group').all()) await expect(group).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('region', { name: words['sheet.title'] })).toBeVisible();
    });
  });
}
