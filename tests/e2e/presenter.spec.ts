import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import sharp from 'sharp';

import { localeCodes } from '../../src/i18n/locales.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { kept } from '../support/kept.ts';
import { begin, expectLeft, left, presenterAddress, step } from '../support/presenter-on-page.ts';
import { presentedSession } from '../support/presented-session.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

const [first = 'nl'] = localeCodes;

/** What the facilitator alone reads, where the notes are open. */
const notesOf = (page: Page) => page.getByRole('region', { name: ui(first)['presenter.forYou'] });

for (const lang of localeCodes)
  test(
    `${lang}: a session is presented from the choice of a length to the end, and nothing of it stays`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      const session = presentedSession(lang);
      const words = ui(lang);
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.clock.install();
      await page.goto(presenterAddress(lang));
      await page.getByRole('radio', { name: words['presenter.length'].replace('{minutes}', '90') }).check();
      await begin(page, lang);

      for (const [at, { title, silent, hasFragment }] of session.long.entries()) {
        await expect(step(page)).toHaveText(title);
        if (silent) await expect(page.locator('.stage-head')).toContainText(words['presenter.silent']);
        await expect(page.getByRole('region', { name: words['presenter.fragment'] })).toHaveCount(hasFragment ? 1 : 0);
        const scrolls = await page.evaluate(() => {
          const body = document.querySelector('.stage-body');
          return [document.documentElement, ...(body ? [body] : [])].some((box) => box.scrollHeight > box.clientHeight);
        });
        expect(scrolls, `“${title}” stays on a screen of 1280 by 720`).toBe(false);
        const isLast = at === session.long.length - 1;
        await page.getByRole('button', { name: words[isLast ? 'presenter.finish' : 'presenter.next'] }).click();
      }

      await expect(step(page)).toHaveText(words['presenter.closingTitle']);
      await page.getByText(words['presenter.closingShow']).click();
      await page.getByLabel(words['presenter.intentions']).fill('M.: Sanne de Wit');
      await expect(page.getByText(words['presenter.named'].replace('{names}', 'Sanne de Wit'))).toBeVisible();
      await page.getByLabel(words['presenter.intentions']).fill('M.: even wachten');
      await expectAccessible(page, 'the end of a session');
      for (const [name, form] of [
        [words['presenter.saveText'], 'txt'],
        [words['presenter.saveMarkdown'], 'md'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name, exact: true }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${form}$`));
        const text = readFileSync(await download.path(), 'utf8');
        expect(text).toContain('M.: even wachten');
        expect(text).toContain(session.title);
      }
      const own = async () => Object.keys(await kept(page)).filter((key) => key.includes(session.key));
      await expect.poll(own).toHaveLength(2);

      await page.getByRole('button', { name: words['presenter.clear'] }).click();
      await expect(page.getByText(words['presenter.cleared'])).toBeVisible();
      expect(await own()).toEqual([]);
      await page.getByRole('button', { name: words['presenter.undo'] }).click();
      await expect(step(page)).toHaveText(words['presenter.closingTitle']);
      await page.getByText(words['presenter.closingShow']).click();
      await expect(page.getByLabel(words['presenter.intentions'])).toHaveValue('M.: even wachten');
      await page.getByRole('button', { name: words['presenter.clear'] }).click();
      await expect.poll(own).toEqual([]);
      await page.reload();
      await expect(page.getByRole('button', { name: words['presenter.begin'], exact: true })).toBeEnabled();
    },
  );

test(`${first}: the clock is right after sleep, a reload, a clock that is set back, and another day`, async ({ page }) => {
  const words = ui(first);
  const { short } = presentedSession(first);
  const whole = short[0]!.minutes * 60;
  await page.clock.install({ time: '2026-11-20T10:00:00Z' });
  await page.goto(presenterAddress(first));
  await begin(page, first);
  await page.clock.fastForward(70_000);
  await expectLeft(page, whole - 70);

  // A laptop that sleeps: its time of day goes on, and nothing else.
  const now = () => page.evaluate(() => Date.now());
  await page.clock.setSystemTime((await now()) + 50_000);
  await expectLeft(page, whole - 120);

  const before = { left: await left(page), at: await now() };
  await page.reload();
  await expect(step(page)).toHaveText(short[0]!.title);
  await expectLeft(page, before.left - ((await now()) - before.at) / 1000);

  const steady = await left(page);
  await page.clock.setSystemTime((await now()) - 3_600_000);
  await page.clock.runFor(1000);
  await expectLeft(page, steady - 1);

  await page.getByRole('button', { name: words['presenter.pause'] }).click();
  const paused = await left(page);
  await page.clock.fastForward(600_000);
  await page.reload();
  await expectLeft(page, paused);
  await page.getByRole('button', { name: words['presenter.run'] }).click();
  await page.clock.fastForward((paused + 90) * 1000);
  await expectLeft(page, -90);
  await expect(page.getByRole('timer')).toContainText(words['presenter.over']);

  // The next day it is a question, not a fact.
  await page.clock.setSystemTime((await now()) + 86_400_000);
  await page.reload();
  await page.getByRole('button', { name: words['presenter.goOn'] }).click();
  await expect(step(page)).toHaveText(short[0]!.title);
  await page.getByRole('button', { name: words['presenter.steps'] }).click();
  await page.getByRole('button', { name: words['presenter.anew'] }).click();
  await page.getByRole('button', { name: words['presenter.anewYes'] }).click();
  await expect(page.getByRole('button', { name: words['presenter.begin'], exact: true })).toBeEnabled();
});

test(`${first}: keys and a remote lead a session, and are quiet where one writes`, async ({ page }) => {
  const words = ui(first);
  const { short } = presentedSession(first);
  await page.clock.install();
  await page.goto(presenterAddress(first));
  await begin(page, first);
  const press = (key: string) => page.keyboard.press(key);
  const blank = page.getByRole('dialog', { name: words['presenter.blankSaid'] });

  await press('PageDown');
  await expect(step(page)).toHaveText(short[1]!.title);
  await press('ArrowRight');
  await press('PageUp');
  await expect(step(page)).toHaveText(short[1]!.title);
  await press(' ');
  await expect(page.getByRole('button', { name: words['presenter.run'] })).toBeVisible();
  await press('p');
  await expect(page.getByRole('button', { name: words['presenter.pause'] })).toBeVisible();

  // A blank screen is black, and the key that ends it does nothing else.
  await press('.');
  await expect(blank).toBeVisible();
  const { channels } = await sharp(await page.screenshot())
    .removeAlpha()
    .stats();
  expect(channels.map(({ max }) => max)).toEqual([0, 0, 0]);
  await press('PageDown');
  await expect(blank).toHaveCount(0);
  await expect(step(page)).toHaveText(short[1]!.title);
  await press('b');
  await expect(blank).toBeVisible();
  await page.mouse.click(40, 40);
  await expect(blank).toHaveCount(0);

  const spoken = page.getByRole('status').filter({ hasText: words['presenter.saidMinutes'].split('{')[0]! });
  await press('+');
  await expect(spoken).toContainText(String(short[1]!.minutes + 1));

  // The notes come on this screen only when someone says so, and letters that are written there stay letters.
  await press('n');
  await expect(page.getByText(words['presenter.notesAsk'])).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(notesOf(page)).toHaveCount(0);
  await press('n');
  await page.getByRole('button', { name: words['presenter.notesHere'] }).click();
  await expect(notesOf(page)).toContainText(short[1]!.notes.slice(0, 40));
  const minutes = page.getByLabel(words['presenter.minutesText']);
  await minutes.fill('');
  await minutes.pressSequentially('b n p.');
  await expect(minutes).toHaveValue('b n p.');
  await expect(blank).toHaveCount(0);
  await expectAccessible(page, 'a step with the notes beside it');
  await page.getByRole('button', { name: words['presenter.notesHide'] }).click();

  await press('?');
  await page.getByRole('checkbox', { name: words['presenter.singleKeys'] }).uncheck();
  await press('Escape');
  await press('b');
  await press('PageDown');
  await expect(step(page)).toHaveText(short[2]!.title);
  await expect(blank).toHaveCount(0);
});

test(`${first}: the notes stand in a second window, in step, and either window may close or reload`, async ({
  page,
  context,
}) => {
  const words = ui(first);
  const { short } = presentedSession(first);
  await page.goto(presenterAddress(first));
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: words['presenter.openNotes'] }).click(),
  ]);
  await expect(notes.getByText(words['presenter.notBegun'])).toBeVisible();
  await begin(page, first);
  await expect(notesOf(notes)).toContainText(short[0]!.notes.slice(0, 40));

  await notes.getByRole('button', { name: words['presenter.next'] }).click();
  await expect(step(page)).toHaveText(short[1]!.title);
  await expect(notesOf(notes)).toContainText(short[1]!.notes.slice(0, 40));
  expect(Math.abs((await left(page)) - (await left(notes)))).toBeLessThanOrEqual(1);
  await notes.getByLabel(words['presenter.intentions']).fill('K.: vragen');
  await expectAccessible(notes, 'the notes in their own window');

  await notes.reload();
  await expect(notesOf(notes)).toContainText(short[1]!.notes.slice(0, 40));
  await expect(notes.getByLabel(words['presenter.intentions'])).toHaveValue('K.: vragen');
  await page.reload();
  await expect(step(page)).toHaveText(short[1]!.title);
  await notes.keyboard.press('PageDown');
  await expect(step(page)).toHaveText(short[2]!.title);

  // A second tab of the same session looks along, until it takes over.
  const second = await context.newPage();
  await second.goto(presenterAddress(first));
  await expect(second.getByText(words['presenter.follows'])).toBeVisible();
  await second.getByRole('button', { name: words['presenter.takeOver'] }).click();
  await expect(page.getByText(words['presenter.follows'])).toBeVisible();
  await notes.bringToFront();
  await notes.keyboard.press('PageUp');
  await expect(step(second)).toHaveText(short[1]!.title);
  await expect(step(page)).toHaveText(short[1]!.title);

  await notes.close();
  await second.getByRole('button', { name: words['presenter.next'] }).click();
  await expect(step(page)).toHaveText(short[2]!.title);
  await second.close();
  await expect(page.getByText(words['presenter.followsNobody'])).toBeVisible();
  await page.getByRole('button', { name: words['presenter.takeOver'] }).click();
  await page.getByRole('button', { name: words['presenter.back'], exact: true }).click();
  await expect(step(page)).toHaveText(short[1]!.title);
});

test(`${first}: without script the steps stand in order with their minutes`, async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto(presenterAddress(first));
  await expect(page.getByText(ui(first)['presenter.noScript'])).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(presentedSession(first).long.map(({ title }) => title));
  await context.close();
});
