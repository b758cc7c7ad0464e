import type { Page } from '@playwright/test';

import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { tabTo } from '../support/keyboard.ts';
import { scenarioIn } from '../support/scenario-on-page.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { caseWords, courseWords, lessonWords, scanWords, ui } from '../support/words.ts';

const lesson = 'lesson/dimensions/three-dimensions';

function onPage(page: Page, lang: Lang) {
  const words = ui(lang);
  const dialog = page.getByRole('dialog', { name: words['search.title'] });
  return {
    dialog,
    button: page.getByRole('banner').getByRole('link', { name: words['search.open'], exact: true }),
    field: dialog.getByRole('searchbox', { name: words['search.label'] }),
    results: dialog.getByRole('listitem'),
    singleKeys: dialog.getByRole('checkbox', { name: words['search.singleKeys'] }),
  };
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const { title } = lessonWords('dimensions', 'three-dimensions', lang);

  test(`${lang}: nothing of what searches is asked for before search is opened`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/pagefind/i.test(new URL(request.url()).pathname)) asked.push(request.url());
    });
    await page.goto(address(lang, lesson));
    await wakeIslands(page);
    const { button, field } = onPage(page, lang);
    await button.hover();
    expect(asked).toEqual([]);
    await button.click();
    await field.fill(title);
    await expect(page.getByRole('dialog').getByRole('link', { name: title }).first()).toBeVisible();
    expect(asked).not.toEqual([]);
  });

  test(
    `${lang}: search opens with its button and closes with Escape, and the focus comes back to the button`,
    { tag: '@islands' },
    async ({ page }) => {
      await page.goto(address(lang, lesson));
      const { dialog, button, field } = onPage(page, lang);
      await button.click();
      await expect(field).toBeFocused();
      await expect(dialog).toMatchAriaSnapshot(`
      - dialog ${JSON.stringify(words['search.title'])}:
        - search:
          - heading ${JSON.stringify(words['search.title'])} [level=2]
          - button ${JSON.stringify(words['search.close'])}
          - searchbox ${JSON.stringify(words['search.label'])}
          - combobox ${JSON.stringify(words['search.kind'])}
          - combobox ${JSON.stringify(words['search.track'])}
          - checkbox ${JSON.stringify(words['search.singleKeys'])} [checked]
    `);
      await page.keyboard.press('Escape');
      if (await dialog.isVisible()) await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
      await button.press('Enter');
      await dialog.getByRole('button', { name: words['search.close'], exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
    },
  );

  test(`${lang}: search opens with Ctrl or Command and K, and with a slash outside fields`, async ({ page }) => {
    await page.goto(address(lang, lesson));
    const { dialog, field } = onPage(page, lang);
    for (const keys of ['Control+k', 'Meta+k', '/']) {
      await page.keyboard.press(keys);
      await expect(field, keys).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog, keys).toBeHidden();
    }
    await wakeIslands(page);
    const box = page.getByRole('main').getByRole('textbox');
    await box.focus();
    await page.keyboard.type('and/or');
    await expect(box).toHaveValue('and/or');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
  });

  test(`${lang}: the single key works from a tick box, in which nothing is written`, async ({ page }) => {
    await page.goto(address(lang, 'page/accessibility'));
    await page.getByRole('checkbox', { name: ui(lang)['accessibility.singleKeys'] }).focus();
    await page.keyboard.press('/');
    await expect(onPage(page, lang).field).toBeFocused();
  });

  test(`${lang}: the single key can be switched off, and stays off on the next page`, { tag: '@islands' }, async ({ page }) => {
    await page.goto(address(lang, lesson));
    const { dialog, field, singleKeys } = onPage(page, lang);
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(singleKeys).toBeChecked();
    await singleKeys.uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeHidden();

    for (const key of [lesson, 'page/glossary']) {
      await page.goto(address(lang, key));
      await page.keyboard.press('/');
      // The page that opened search by a slash would have done so before it answers to anything else.
      await page.keyboard.press('Tab');
      await expect(dialog).toBeHidden();
    }

    await page.keyboard.press('Control+k');
    await expect(singleKeys).not.toBeChecked();
    await singleKeys.check();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
  });

  test(
    `${lang}: a result is found and opened by keyboard alone, and is in this language`,
    { tag: ['@base', '@islands'] },
    async ({ page, site }) => {
      const story = caseWords('jan-and-noah', lang);
      await page.goto(address(lang, 'page/home'));
      const { dialog, field, results } = onPage(page, lang);
      await page.keyboard.press('/');
      await expect(field).toBeFocused();
      // What is typed at once, while the rest is still loading, counts.
      await page.keyboard.type(story.title);
      const hit = dialog.getByRole('link', { name: story.title, exact: true });
      await expect(hit).toBeVisible();
      await expect(dialog.getByRole('status')).toContainText(story.title);
      const addresses = await results
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const { pathname } = new URL(site.url);
      for (const one of addresses) expect(one).toMatch(new RegExp(`^${pathname}${lang}/`));
      await tabTo(page, hit);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address(lang, 'case/jan-and-noah'));
      await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
      await expect(dialog).toBeHidden();
    },
  );

  test(`${lang}: results can be narrowed by kind and by track`, { tag: '@islands' }, async ({ page }) => {
    const { title: scanTitle } = scanWords('relationship-scan', lang);
    await page.goto(address(lang, 'page/home'));
    const { dialog, button, field, results } = onPage(page, lang);
    await button.click();
    await field.fill(scanTitle);
    await expect(results.first()).toBeVisible();
    const folders = async () => {
      const links = await results.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      return [...new Set(links.map((link) => link.split('/')[2] ?? ''))];
    };
    await expect.poll(async () => (await folders()).length).toBeGreaterThan(1);
    await dialog.getByRole('combobox', { name: words['search.kind'] }).selectOption({ label: words['search.kindScan'] });
    await expect(results.getByRole('link', { name: scanTitle })).toBeVisible();
    await expect.poll(folders).toEqual(['scans']);
    await dialog.getByRole('combobox', { name: words['search.kind'] }).selectOption({ label: words['search.all'] });
    await dialog
      .getByRole('combobox', { name: words['search.track'] })
      .selectOption({ label: courseWords(lang).tracks['attachment']?.title ?? '' });
    // The scan belongs to no track, the lessons do.
    await expect.poll(async () => (await folders()).includes('modules') && !(await folders()).includes('scans')).toBe(true);
    await dialog.getByRole('combobox', { name: words['search.track'] }).selectOption({ label: words['search.all'] });
    const { title: scenarioTitle } = scenarioIn(lang, 'monday-morning').words;
    await field.fill(scenarioTitle);
    await dialog.getByRole('combobox', { name: words['search.kind'] }).selectOption({ label: words['search.kindScenario'] });
    await expect(results.getByRole('link', { name: scenarioTitle, exact: true })).toBeVisible();
    await expect.poll(folders).toEqual(['scenarios']);
    await dialog.getByRole('combobox', { name: words['search.kind'] }).selectOption({ label: words['search.all'] });
    await field.fill('qzwvx');
    await expect(dialog.getByRole('status')).toHaveText(words['search.none'].replace('{term}', 'qzwvx'));
    await expect(results).toHaveCount(0);
  });

  test(`${lang}: nothing is found of scenes, nor of the words around what is filled in`, async ({ page }) => {
    const { words: scenario } = scenarioIn(lang, 'monday-morning');
    await page.goto(address(lang, 'page/home'));
    const { dialog, button, field, results } = onPage(page, lang);
    await button.click();
    const [scene] = Object.values(scenario.scenes);
    const [said = ''] = (scene?.text ?? '').split(/[.,?!]/u);
    for (const phrase of [
      said,
      words['prediction.back'],
      words['case.openAll'],
      words['exercise.noScript'],
      words['exercise.paper'],
    ]) {
      const [sentence = ''] = phrase.split('. ');
      await field.fill(`"${sentence}"`);
      await expect(dialog.getByRole('status')).toHaveText(words['search.none'].replace('{term}', `"${sentence}"`));
    }
    await field.fill(`"${scenario.title}"`);
    await expect(results.getByRole('link', { name: scenario.title, exact: true })).toBeVisible();
  });
}
