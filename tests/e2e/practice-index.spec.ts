import type { Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { caseWords, courseWords, ui } from '../support/words.ts';

function onPage(page: Page, lang: Lang) {
  const words = ui(lang);
  const main = page.getByRole('main');
  return {
    select: (name: 'kind' | 'track' | 'setting' | 'concept' | 'minutes') =>
      main.getByRole('combobox', { name: words[`practice.${name}`], exact: true }),
    status: main.getByRole('status'),
    entry: (id: string) => main.getByRole('link', { name: caseWords(id, lang).title, exact: true }),
    all: main.getByRole('button', { name: words['practice.all'], exact: true }),
    heading: (kind: 'cases' | 'scenarios') => main.getByRole('heading', { name: words[`practice.${kind}`], exact: true }),
  };
}

for (const lang of localeCodes) {
  const words = ui(lang);
  test(`${lang}: the index of cases is filtered, shared by its address, and shown whole again`, async ({ page }) => {
    const on = onPage(page, lang);
    const enforced = courseWords(lang).tracks['enforced']?.title ?? '';
    await page.goto(address(lang, 'page/home'));
    await page.getByRole('link', { name: words['home.practiseLink'], exact: true }).click();
    await expect(page).toHaveURL(address(lang, 'page/cases'));
    // What is still to come has no heading of its own, and is not counted.
    const total = await page.getByRole('main').getByRole('heading', { level: 3 }).count();
    const whole = fill(words['practice.shown'], { shown: total, all: total });
    await expect(on.status).toHaveText(whole);
    await on.select('track').selectOption(enforced);
    await expect(on.entry('willem')).toBeVisible();
    await expect(on.entry('mira')).toBeHidden();
    await expect(page).toHaveURL(/\?track=enforced$/);
    await on.select('minutes').selectOption({ value: '8' });
    await expect(on.entry('willem')).toBeHidden();
    await expect(on.entry('dishes-and-bicycles')).toBeVisible();
    await expect(on.heading('scenarios'), 'a kind of which nothing is left').toBeHidden();
    await on.select('setting').selectOption(words['setting.school']);
    await expect(on.status).toHaveText(words['practice.none']);
    await expect(on.heading('scenarios'), 'a kind of which nothing is left').toBeHidden();

    await on.all.click();
    await expect(on.status).toHaveText(whole);
    await expect(on.heading('scenarios')).toBeVisible();
    await expect(page).toHaveURL(address(lang, 'page/cases'));

    await page.goto(`${address(lang, 'page/cases')}?track=enforced&setting=moon`);
    await expect(on.select('track')).toHaveValue('enforced');
    await expect(on.select('setting'), 'what the form does not offer is left out').toHaveValue('');
    await expect(on.entry('willem')).toBeVisible();
    await expect(on.entry('mira')).toBeHidden();
    await switchLanguage(page, lang);
    const there = onPage(page, nextLanguage(lang));
    await expect(there.select('track')).toHaveValue('enforced');
    await expect(there.entry('mira')).toBeHidden();
  });
}
