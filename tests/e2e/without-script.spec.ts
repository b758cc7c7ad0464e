import type { Page } from '@playwright/test';

import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { onePagePerTemplate, pagesOf } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { caseWords, exerciseWords, lessonWords, questions, questionWords, scan, scanWords, ui } from '../support/words.ts';

test.use({ javaScriptEnabled: false });

const readable = [
  { key: 'lesson/dimensions/three-dimensions', path: 'modules/dimensions/three-dimensions/questions' },
  { key: 'check/dimensions', path: 'modules/dimensions/check' },
] as const;

/** What can be pressed, moved or opened by a learner but does nothing without a script. */
async function deadControls(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  for (const role of ['button', 'slider', 'searchbox', 'switch', 'tab', 'menuitem'] as const)
    for (const control of await page.getByRole(role, { disabled: false }).all())
      if (await control.isVisible())
        names.push(`${role}: ${(await control.getAttribute('aria-label')) ?? (await control.innerText())}`);
  return names;
}

// All in one window, which is quicker than a window for each.
test('no kind of page shows something to press that does nothing', async ({ page }) => {
  test.slow();
  for (const { path } of onePagePerTemplate(pagesOf('dist'))) {
    await page.goto(path);
    expect.soft(await deadControls(page), `/${path}`).toEqual([]);
  }
});

for (const lang of localeCodes) {
  const words = ui(lang);

  for (const { key, path } of readable)
    test(`${lang}: ${key} can be read with all its questions and, behind a disclosure, their answers`, async ({ page }) => {
      await page.goto(address(lang, key));
      for (const question of questions(path)) {
        const text = questionWords(path, lang)[question.id];
        const group = page.getByRole('group', { name: text?.prompt ?? '', exact: true });
        await expect(group, question.id).toBeVisible();
        const explained = page
          .getByRole('form')
          .or(page.getByRole('listitem'))
          .filter({ has: group })
          .last()
          .locator('details')
          .filter({ has: page.locator('summary', { hasText: words['question.answers'] }) });
        const feedback = Object.values(text?.options ?? text?.items ?? {}).map((option) => option.feedback);
        expect(feedback.length).toBeGreaterThan(1);
        for (const sentence of feedback) await expect(explained.getByText(sentence)).toBeHidden();
        await explained.locator('summary').click();
        for (const sentence of feedback) await expect(explained.getByText(sentence)).toBeVisible();
      }
    });

  test(`${lang}: a lesson has its text, its figures and what to take along`, async ({ page }) => {
    const { title, takeAlong } = lessonWords('dimensions', 'three-dimensions', lang);
    await page.goto(address(lang, 'lesson/dimensions/three-dimensions'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const line of takeAlong) await expect(page.getByText(line)).toBeVisible();
    await expect(page.getByRole('article').getByRole('figure').first()).toBeVisible();
    await expect(page.getByRole('article').getByRole('link').first()).toBeVisible();
  });

  test(`${lang}: a case is one text, with its questions and what happened when`, async ({ page }) => {
    const { parts, timeline } = caseWords('jan-and-noah', lang);
    const path = 'cases/jan-and-noah/questions';
    await page.goto(address(lang, 'case/jan-and-noah'));
    for (const title of Object.values(parts)) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    for (const { what } of Object.values(timeline)) await expect(page.getByText(what, { exact: true })).toBeVisible();
    for (const { id } of questions(path))
      await expect(page.getByRole('group', { name: questionWords(path, lang)[id]?.prompt ?? '', exact: true })).toBeVisible();
  });

  test(`${lang}: the index of cases lists everything there is to practise with`, async ({ page }) => {
    await page.goto(address(lang, 'page/cases'));
    await expect(page.getByRole('combobox', { name: words['practice.track'] })).toBeHidden();
    await expect(page.getByRole('link', { name: caseWords('willem', lang).title, exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: exerciseWords('order-the-steps', lang).title, exact: true })).toBeVisible();
  });

  test(`${lang}: the scan is one form with all its statements, and its scoring sheet stands below`, async ({ page }) => {
    const text = scanWords('relationship-scan', lang);
    const items = scan('relationship-scan').perspectives[0]?.items ?? [];
    await page.goto(address(lang, 'scan/relationship-scan'));
    await expect(page.getByText(words['scan.noScript'])).toBeVisible();
    const form = page.getByRole('form', { name: text.title });
    const statements = form.getByRole('group');
    await expect(statements).toHaveCount(items.length);
    for (const statement of await statements.all()) {
      await expect(statement).toBeVisible();
      await expect(statement.getByRole('radio')).toHaveCount(text.labels.length + 1);
    }
    const sheet = page.getByRole('region', { name: words['sheet.title'] });
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('table')).toHaveCount(scan('relationship-scan').scales.length);
    const [formBox, sheetBox] = await Promise.all([form.boundingBox(), sheet.boundingBox()]);
    expect(sheetBox?.y ?? 0).toBeGreaterThanOrEqual((formBox?.y ?? 0) + (formBox?.height ?? 0));
  });

  test(`${lang}: search and the learner’s own data say what they need`, async ({ page }) => {
    await page.goto(address(lang, 'page/home'));
    await page.getByRole('banner').getByRole('link', { name: words['search.open'], exact: true }).click();
    await expect(page).toHaveURL(address(lang, 'page/search'));
    await expect(page.getByText(words['search.noScript'])).toBeVisible();
    await page.goto(address(lang, 'page/my-data'));
    await expect(page.getByText(words['myData.noScript'])).toBeVisible();
    await page.goto(address(lang, 'check/dimensions'));
    await expect(page.getByText(words['check.pool'])).toBeVisible();
  });
}
