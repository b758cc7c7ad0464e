import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { caseWords, questions, questionWords, scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan';
const structure = scan('relationship-scan');
const items = structure.perspectives[0]?.items ?? [];

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);

  test(`${lang}: a lesson is printed as text with its questions, without what only a screen needs`, async ({ page }) => {
    const path = 'modules/dimensions/three-dimensions/questions';
    await page.goto(address(lang, 'lesson/dimensions/three-dimensions'));
    await wakeIslands(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: words['module.outline'] })).toBeHidden();
    await expect(page.getByRole('navigation', { name: words['lesson.onward'] })).toBeHidden();
    await expect(page.getByRole('link', { name: words['search.open'], exact: true })).toBeHidden();
    for (const question of questions(path))
      await expect(
        page.getByRole('group', { name: questionWords(path, lang)[question.id]?.prompt ?? '', exact: true }),
      ).toBeVisible();
    await expect(page.getByRole('button', { name: words['question.check'], exact: true })).toHaveCount(0);
    const figure = page.locator('figure', { has: page.locator('figcaption') }).first();
    await expect(figure).toBeVisible();
    await expect(figure.locator('summary')).toBeHidden();
  });

  test(`${lang}: a case is printed with all its parts, also those that are closed on the screen`, async ({ page }) => {
    await page.goto(address(lang, 'case/jan-and-noah'));
    const { parts, timeline } = caseWords('jan-and-noah', lang);
    const last = page
      .getByRole('group')
      .filter({ has: page.getByRole('heading', { name: Object.values(parts).at(-1) ?? '', exact: true }) });
    const end = last.locator('textarea');
    const lastMoment = page.getByText(Object.values(timeline).at(-1)?.what ?? '');
    await expect(end).toBeHidden();
    await expect(lastMoment).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const title of Object.values(parts)) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    await expect(end).toBeVisible();
    await expect(lastMoment).toBeVisible();
  });

  test(`${lang}: the scan is printed as a whole form, and its scoring sheet on a page of its own`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    await expect(on.onward).toBeEnabled();
    const sheet = page.getByRole('region', { name: words['sheet.title'] });
    await expect(sheet).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    // In the order in which they are numbered on paper; a statement that opens with "this person" has a capital.
    for (const [at, statement] of on.statements(text.fallbacks.other).entries()) {
      await expect(on.form.getByRole('group').nth(at)).toBeVisible();
      await expect(on.form.getByRole('group').nth(at)).toContainText(statement, { ignoreCase: true });
    }
    await expect(sheet).toBeVisible();
    expect(await sheet.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
    const [formBox, sheetBox] = await Promise.all([on.form.boundingBox(), sheet.boundingBox()]);
    expect(sheetBox?.y ?? 0, 'the form comes first').toBeGreaterThanOrEqual((formBox?.y ?? 0) + (formBox?.height ?? 0));
    await expect(on.onward).toBeHidden();
  });

  test(`${lang}: a result is printed with its numbers, without its buttons`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    await fillIn(
      on,
      'N.',
      items.map(() => 4),
    );
    const result = page.getByRole('article');
    await expect(result.getByRole('button', { name: words['scan.print'], exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(result.getByRole('table')).toBeVisible();
    await expect(result.getByRole('figure')).toBeVisible();
    for (const sentence of text.caution) await expect(result.getByText(sentence)).toBeVisible();
    await expect(result.getByRole('button')).toHaveCount(0);
    await expect(
      page.getByRole('region', { name: words['sheet.title'] }),
      'the paper form’s key has nothing to do with a result',
    ).toHaveCount(0);
  });
}
