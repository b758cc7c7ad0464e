import type { Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { formatDay, formatShortDay } from '../../src/i18n/format.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { keepBehindItsBack, kept } from '../support/kept.ts';
import { moveMouse } from '../support/move-mouse.ts';
import { nextLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { lessonWords, moduleWords, ui } from '../support/words.ts';

const at = '2026-11-20T10:00:00.000Z';
const first = 'lesson/dimensions/three-dimensions';
const second = 'lesson/dimensions/reading-a-profile';

/** What someone has who read a lesson, passed a check, made a plan, has cards, and a lesson that has since left the course. */
const entries: Readonly<Record<string, object>> = {
  'preference/first-save': { value: true },
  'read/lesson/dimensions/gone': { first: at, last: at },
  'draw/dimensions': { questions: ['gone'], startedAt: at, finishedAt: at },
  'passed/dimensions': { passedAt: at, right: 8, of: 10 },
  'plan/1': { about: 'N.', intention: 'Vragen wie er wint', when: 'vrijdag', notice: 'ze lacht' },
  'card/closeness': { due: at, state: {} },
  [`read/${first}`]: { first: at, last: at },
};

/** Opens a page of someone who has these things here. */
async function comeBack(page: Page, to: string, has: Readonly<Record<string, object>> = entries): Promise<void> {
  await page.goto(to);
  await wakeIslands(page);
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0);
  for (const [at, [key, value]] of Object.entries(has).entries())
    await keepBehindItsBack(page, key, { v: 1, at: '2026-11-20T10:00:00.000Z', sequence: at + 1, ...value });
  await page.evaluate(() => localStorage.setItem('dyade:record', 'greets'));
}

/** Brings a heading to the upper half of the screen, as someone does who reads on. */
async function readTo(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading }).evaluate((element) => element.scrollIntoView());
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const titles = {
    first: lessonWords('dimensions', 'three-dimensions', lang).title,
    second: lessonWords('dimensions', 'reading-a-profile', lang).title,
  };
  const day = formatDay(lang, at);

  test(
    `${lang}: the overview says what was read and passed, and a lesson can be begun anew, with a way back`,
    {
      tag: '@words',
    },
    async ({ page }) => {
      await comeBack(page, address(lang, 'page/modules'));
      await page.reload();
      const read = fill(words['progress.lessonsRead'], { read: 1, of: 4 });
      await expect(page.getByText(`${read} · ${fill(words['progress.checkPassed'], { day })}`)).toBeVisible();
      const goOn = page.getByRole('link', { name: fill(words['progress.goOn'], { title: titles.second }) });
      await expect(goOn).toHaveAttribute('href', `/${address(lang, second)}`);

      await expectAccessible(page, 'the overview');
      await page.goto(address(lang, 'module/dimensions'));
      await expect(page.getByText(read)).toBeVisible();
      await wakeIslands(page);
      await page.getByText(words['progress.anew'], { exact: true }).click();
      await page.getByRole('button', { name: fill(words['progress.anewOne'], { title: titles.first }) }).click();
      await expect(page.getByText(fill(words['progress.lessonsRead'], { read: 0, of: 4 }))).toBeVisible();
      expect(await kept(page)).not.toHaveProperty([`read/${first}`]);
      await page.getByRole('button', { name: words['progress.undo'] }).click();
      await expect(page.getByText(read)).toBeVisible();
      await expect.poll(() => kept(page)).toHaveProperty([`read/${first}`]);

      await page.getByRole('button', { name: words['progress.anewModule'] }).click();
      await expect(page.getByText(words['progress.anew'], { exact: true })).toHaveCount(0);
      // What has left the course, and what is the learner's own, is not taken away.
      await expect
        .poll(async () => Object.keys(await kept(page)))
        .toEqual(['card/closeness', 'plan/1', 'preference/first-save', 'read/lesson/dimensions/gone']);
    },
  );

  test(
    `${lang}: a lesson offers to go on where someone was, in both languages, and a deep link wins`,
    {
      tag: ['@islands', '@base'],
    },
    async ({ page }) => {
      const headings = page.getByRole('article').getByRole('heading', { level: 2 });
      const offer = page.getByRole('link', { name: words['place.goOn'] });
      await comeBack(page, address(lang, 'module/dimensions'), { 'preference/first-save': { value: true } });
      await page.goto(address(lang, second));
      const [, name = '', later = ''] = await headings.allTextContents();
      await expect(offer).toHaveCount(0);
      await moveMouse(page);
      await readTo(page, name);
      await expect.poll(() => kept(page)).toHaveProperty([`place/${second}`, 'words'], name);

      await page.goto(address(lang, second));
      await moveMouse(page);
      await expect(offer).toHaveText(`${words['place.goOn']} ${name}`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await offer.click();
      await expect(page.getByRole('heading', { name })).toBeInViewport();

      const fragment = new URL(page.url()).hash;
      await page.goto(address(lang, 'page/home'));
      await page.goto(address(lang, second) + fragment);
      await moveMouse(page);
      await readTo(page, later);
      await expect.poll(() => kept(page)).toHaveProperty([`place/${second}`, 'words'], later);
      await expect(offer).toHaveCount(0);

      const other = nextLanguage(lang);
      await page.goto(address(other, 'page/home'));
      await page.goto(address(other, second));
      await moveMouse(page);
      await expect(page.getByRole('link', { name: ui(other)['place.goOn'] })).toBeVisible();
    },
  );

  test(
    `${lang}: who comes back is greeted with what was last, where to go on, cards and plan; nobody else is`,
    {
      tag: ['@words', '@react'],
    },
    async ({ page }) => {
      const greeting = page.getByRole('region', { name: words['back.title'] });
      await page.goto(address(lang, 'page/home'));
      await wakeIslands(page);
      await expect(greeting).toHaveCount(0);
      expect(await kept(page)).toEqual({});

      await comeBack(page, address(lang, 'page/my-data'));
      await page.goto(address(lang, 'page/home'));
      await expect(greeting.getByRole('listitem')).toHaveText([
        fill(words['back.read'], { day: formatShortDay(lang, at), title: titles.first }),
        fill(words['progress.goOn'], { title: titles.second }),
        words['back.oneCard'],
        fill(words['back.planOfWhen'], { day: formatShortDay(lang, at), intention: 'Vragen wie er wint', when: 'vrijdag' }),
      ]);
      await expectAccessible(page, 'the greeting');

      // Practising with cards, and a plan, may come last as well.
      for (const [key, value, line] of [
        ['card/conflict', { sequence: 90, due: '2099-01-01T00:00:00.000Z', state: {} }, words['back.cards']],
        ['plan/2', { sequence: 91, about: '', intention: 'Langslopen', when: '', notice: '' }, words['back.plan']],
      ] as const) {
        await keepBehindItsBack(page, key, { v: 1, at, ...value });
        await page.reload();
        await expect(greeting.getByRole('listitem').first()).toHaveText(fill(line, { day: formatShortDay(lang, at) }));
      }
      await greeting.getByRole('button', { name: words['back.close'] }).click();
      await expect(greeting).toHaveCount(0);
      await page.reload();
      await wakeIslands(page);
      await expect(greeting).toHaveCount(0);
    },
  );

  test(
    `${lang}: questions before a module say what to skip, survive a reload, and leave the check as it is`,
    {
      tag: ['@words', '@islands'],
    },
    async ({ page }) => {
      const { outcomes } = moduleWords('dimensions', lang);
      await page.goto(address(lang, 'module/dimensions'));
      const summary = page.getByText(words['placement.title'], { exact: true });
      await summary.click();
      await page.getByRole('button', { name: words['placement.begin'] }).click();
      const form = page.getByRole('form', { name: words['placement.form'] });
      await expect(form.locator('.check-questions > li')).toHaveCount(5);
      await expect.poll(() => kept(page)).toHaveProperty(['draw/placement/dimensions']);
      const prompts = await form.locator('legend').allTextContents();

      await page.reload();
      await summary.click();
      await expect(form.locator('legend')).toHaveText(prompts);
      await form.getByRole('button', { name: words['placement.finish'] }).click();
      await expect(page.getByRole('heading', { name: words['placement.result'] })).toBeFocused();
      await expectAccessible(page, 'the questions beforehand');
      for (const outcome of Object.values(outcomes))
        await expect(page.locator('dt').filter({ hasText: outcome.trim() })).toBeVisible();
      await expect(page.getByText(words['placement.open'])).toHaveCount(Object.keys(outcomes).length);
      await expect(page.getByText(words['placement.read'])).toHaveCount(4);
      expect(Object.keys(await kept(page)).filter((key) => key.includes('check/') || key === 'draw/dimensions')).toEqual([]);
    },
  );
}

// What two tabs do doesn't hang on the words, so one language will do.
test('a second tab neither takes the place back nor keeps one of a lesson that was read, and reading brings no notice', async ({
  page,
  context,
}) => {
  const words = ui('nl');
  const headings = (tab: Page) => tab.getByRole('article').getByRole('heading', { level: 2 });
  await comeBack(page, address('nl', 'module/dimensions'), { 'card/closeness': { due: at, state: {} } });
  const placeNow = async () => (await kept(page))[`place/${second}`];
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(address('nl', second));
    await tab.bringToFront();
    await moveMouse(tab);
    // Each has read, by now, that there is no place yet, and has begun to follow.
    await readTo(tab, (await headings(tab).allTextContents())[0] ?? '');
    await expect.poll(placeNow).toMatchObject({ heading: 1 });
    await page.waitForTimeout(300);
  }
  const names = await headings(page).allTextContents();
  await readTo(other, names[2] ?? '');
  await expect.poll(placeNow).toMatchObject({ heading: 3 });
  await page.bringToFront();
  await readTo(page, names[1] ?? '');
  await page.waitForTimeout(300);
  expect(await placeNow()).toMatchObject({ heading: 3 });
  await expect(page.getByText(words['notice.firstSave'])).toHaveCount(0);
  await expect(other.getByText(words['notice.firstSave'])).toHaveCount(0);

  await keepBehindItsBack(page, `read/${second}`, { v: 1, at, sequence: 900, first: at, last: at });
  await readTo(page, names[3] ?? '');
  await page.waitForTimeout(300);
  expect(await placeNow()).toMatchObject({ heading: 3 });
});
