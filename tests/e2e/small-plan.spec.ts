import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import ICAL from 'ical.js';

import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { tabTo } from '../support/keyboard.ts';
import { kept } from '../support/kept.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { ui } from '../support/words.ts';

const key = 'tool/small-plan';

function planOnPage(page: Page, lang: Lang) {
  const words = ui(lang);
  const form = page.getByRole('form', { name: words['plan.title'], exact: true });
  const box = (name: 'about' | 'intention' | 'when' | 'notice') => form.getByRole('textbox', { name: words[`plan.${name}`] });
  const card = (name: string) =>
    page.getByRole('article', { name: words['plan.aboutSomeone'].replace('{name}', name), exact: true });
  return { form, box, card, done: form.getByRole('button', { name: words['plan.done'] }) };
}

/** Everything that is kept of plans. */
async function keptPlans(page: Page): Promise<readonly unknown[]> {
  return Object.entries(await kept(page)).flatMap(([entry, value]) => (entry.startsWith('plan/') ? [value] : []));
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const plan = { about: 'N.', intention: 'Ask N. something\nthat isn’t work', when: 'Friday', notice: 'N. begins' };

  test(
    `${lang}: a plan is kept with every key, and found again after a reload and in the other language`,
    { tag: '@islands' },
    async ({ page }) => {
      await page.goto(address(lang, key));
      await wakeIslands(page);
      const on = planOnPage(page, lang);
      await expect(on.done).toBeEnabled();
      await tabTo(page, on.box('about'));
      await page.keyboard.type('N.');
      await tabTo(page, on.box('intention'));
      await page.keyboard.type('Greet N.');
      await expect
        .poll(() => keptPlans(page))
        .toMatchObject([{ v: 1, about: 'N.', intention: 'Greet N.', when: '', notice: '' }]);
      await on.box('when').fill(plan.when);
      await on.box('notice').fill(plan.notice);
      await tabTo(page, on.done);
      await page.keyboard.press('Enter');
      await expect(on.box('intention')).toHaveValue('');
      await expect(on.card('N.')).toContainText('Greet N.');
      await expect(on.card('N.').getByRole('heading'), 'the button that was pressed is gone').toBeFocused();

      await page.reload();
      await wakeIslands(page);
      await expect(on.card('N.')).toContainText(plan.notice);
      const other = planOnPage(page, await switchLanguage(page, lang));
      await wakeIslands(page);
      await expect(other.card('N.')).toContainText(plan.when);
      await expectAccessible(page, 'a kept plan');
    },
  );

  test(`${lang}: a plan that was left in the middle is in the form again after a reload and in the other language`, async ({
    page,
  }) => {
    await page.goto(address(lang, key));
    await wakeIslands(page);
    const on = planOnPage(page, lang);
    await on.box('about').fill(plan.about);
    await on.box('intention').fill('Greet');
    await expect.poll(() => keptPlans(page)).toMatchObject([{ about: 'N.', intention: 'Greet' }]);
    await page.reload();
    await on.box('intention').focus();
    await expect(on.box('intention')).toHaveValue('Greet');
    await expect(on.box('intention'), 'the form is made anew under the reader’s hands').toBeFocused();
    await expect(on.card('N.')).toHaveCount(0);
    await on.box('intention').fill('Greet N.');
    const other = planOnPage(page, await switchLanguage(page, lang));
    await wakeIslands(page);
    await expect(other.box('intention')).toHaveValue('Greet N.');
    await other.done.click();
    await expect(other.card('N.')).toContainText('Greet N.');
    await expect.poll(() => keptPlans(page)).toMatchObject([{ about: 'N.', intention: 'Greet N.' }]);
    await page.reload();
    await wakeIslands(page);
    await expect(other.card('N.')).toBeVisible();
    await expect(other.box('intention')).toHaveValue('');
  });

  test(`${lang}: a plan is changed, deleted, and brought back`, async ({ page }) => {
    await page.goto(address(lang, key));
    await wakeIslands(page);
    const on = planOnPage(page, lang);
    await on.box('about').fill(plan.about);
    await on.box('intention').fill(plan.intention);
    await on.done.click();
    await on.card('N.').getByRole('button', { name: words['plan.edit'] }).click();
    await expect(on.box('intention')).toBeFocused();
    await expect(on.box('intention')).toHaveValue(plan.intention);
    await on.box('about').fill('M.');
    await on.done.click();
    await expect(on.card('M.')).toBeVisible();
    await expect.poll(() => keptPlans(page)).toMatchObject([{ about: 'M.', intention: plan.intention }]);

    await on.card('M.').getByRole('button', { name: words['plan.remove'] }).click();
    await expect(on.card('M.')).toHaveCount(0);
    await expect.poll(() => keptPlans(page)).toEqual([]);
    const undo = page.getByRole('button', { name: words['plan.undo'] });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(on.card('M.').getByRole('heading')).toBeFocused();
    await expect.poll(() => keptPlans(page)).toMatchObject([{ about: 'M.', intention: plan.intention }]);
  });

  test(`${lang}: what looks like a full name is warned about`, async ({ page }) => {
    await page.goto(address(lang, key));
    await wakeIslands(page);
    const on = planOnPage(page, lang);
    await on.box('about').fill('Noah Janssens');
    await expect(on.form.getByText(words['scan.fullName'])).toBeVisible();
  });

  test(`${lang}: the calendar file is read by others, and has nothing of what was written unless that is chosen`, async ({
    page,
  }) => {
    await page.goto(address(lang, key));
    await wakeIslands(page);
    const on = planOnPage(page, lang);
    for (const name of ['about', 'intention', 'when', 'notice'] as const) await on.box(name).fill(plan[name]);
    await on.done.click();
    const card = on.card('N.');
    await card.getByText(words['plan.calendar']).click();
    const make = card.getByRole('button', { name: words['plan.makeFile'] });
    await make.click();
    await expect(card.getByText(words['plan.needsMoment'])).toBeVisible();

    await card.getByLabel(words['plan.day']).fill('2026-11-27');
    await card.getByLabel(words['plan.time']).fill('15:30');
    async function fileMade() {
      const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
      expect(download.suggestedFilename()).toBe('dyade-plan.ics');
      const text = await readFile(await download.path(), 'utf8');
      const [event] = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
      if (!event) throw new Error('There is no event in the file.');
      return { text, event: new ICAL.Event(event) };
    }
    const { text, event } = await fileMade();
    await expect(card.getByText(words['plan.fileMade'])).toBeVisible();
    expect(event.summary).toBe(words['plan.eventTitle']);
    const local = await page.evaluate(() => new Date('2026-11-27T15:30').toISOString());
    expect(event.startDate.toJSDate().toISOString()).toBe(local);
    expect(text).toContain('BEGIN:VALARM');
    expect(text).not.toContain('N.');
    expect(text).not.toContain('Ask');
    expect(text.replaceAll('\r\n ', '')).toContain(address(lang, key));

    await card.getByRole('checkbox', { name: words['plan.withName'].replace('{name}', 'N.') }).check();
    await card.getByRole('checkbox', { name: words['plan.withIntention'] }).check();
    const chosen = await fileMade();
    expect(chosen.event.summary).toBe(words['plan.eventTitleAbout'].replace('{name}', 'N.'));
    expect(chosen.event.description).toBe(plan.intention);
    expect(chosen.event.uid, 'the same event, changed').toBe(event.uid);
  });

  test(`${lang}: the plan is printed as a form, or else the plans that were kept`, async ({ page }) => {
    await page.goto(address(lang, key));
    await wakeIslands(page);
    const on = planOnPage(page, lang);
    const boxes = ['about', 'intention', 'when', 'notice'] as const;
    await page.emulateMedia({ media: 'print' });
    for (const name of boxes) await expect(on.box(name)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await on.box('about').fill(plan.about);
    await on.box('intention').fill(plan.intention);
    await on.done.click();
    await expect(on.card('N.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const name of boxes) await expect(on.box(name)).toBeHidden();
    await expect(on.card('N.')).toContainText('Ask N. something');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText(words['plan.calendar'])).toBeHidden();
  });
}
