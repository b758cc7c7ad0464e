import type { Page } from '@playwright/test';

import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { tabTo } from '../support/keyboard.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { addVoices } from '../support/voices.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { lessonWords, ui } from '../support/words.ts';

const lesson = 'lesson/dimensions/three-dimensions';

function onPage(page: Page, lang: Lang) {
  const words = ui(lang);
  const dialog = page.getByRole('dialog', { name: words['comfort.title'] });
  const bar = page.getByRole('region', { name: words['aloud.bar'] });
  return {
    dialog,
    bar,
    button: page.getByRole('banner').getByRole('link', { name: words['comfort.open'] }),
    twice: page.getByRole('group', { name: words['comfort.text'] }).getByRole('radio', { name: '200%' }),
    dark: page.getByRole('group', { name: words['comfort.scheme'] }).getByRole('radio', { name: words['comfort.schemeDark'] }),
    start: page.getByRole('button', { name: words['aloud.start'] }),
    press: (name: 'pause' | 'resume' | 'stop' | 'next' | 'previous') =>
      bar.getByRole('button', { name: words[`aloud.${name}`], exact: true }).click(),
  };
}

/** The size of running text, in pixels, and whether the page is dark. */
function seen(page: Page) {
  return page.evaluate(() => {
    const { fontSize, backgroundColor } = getComputedStyle(document.body);
    return { size: parseFloat(fontSize), dark: /^rgb\(20,/.test(backgroundColor) };
  });
}

/** What was spoken so far. */
const said = (page: Page) => page.evaluate(() => (globalThis.spoken ?? []).map(({ text }) => text));

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: settings are opened beside a lesson by keyboard, show at once, and hold after a reload and in the other language`,
    { tag: ['@words', '@base'] },
    async ({ page }) => {
      await page.goto(address(lang, lesson));
      const before = await seen(page);
      const { dialog, button, twice, dark } = onPage(page, lang);
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
      await expectAccessible(page, 'the dialog');
      await twice.check();
      await dark.check();
      await expect(dialog.getByText(words['comfort.keptDevice'])).toBeVisible();
      expect(await seen(page)).toEqual({ size: before.size * 2, dark: true });
      await page.keyboard.press('Escape');
      await expect(button).toBeFocused();

      await page.reload();
      expect(await seen(page)).toEqual({ size: before.size * 2, dark: true });
      const other = await switchLanguage(page, lang);
      expect(await seen(page)).toEqual({ size: before.size * 2, dark: true });

      await page.goto(address(other, 'page/accessibility'));
      await expect(onPage(page, other).twice).toBeChecked();
      await page.getByRole('button', { name: ui(other)['comfort.reset'] }).click();
      expect(await seen(page)).toEqual(before);
      // The page that comes back by the browser's button has it too.
      await page.goBack();
      await expect.poll(() => seen(page)).toEqual(before);
    },
  );

  test(`${lang}: what I keep here says how one reads, and takes it back`, async ({ page }) => {
    await page.goto(address(lang, 'page/accessibility'));
    const { twice, dark } = onPage(page, lang);
    await twice.check();
    await dark.check();
    await expect(page.getByText(words['comfort.keptDevice'])).toBeVisible();
    await page.goto(address(lang, 'page/my-data'));
    const told = page.getByText(`${words['comfort.text'].toLowerCase()}: 200%; `);
    await expect(told).toContainText(words['comfort.schemeDark']);
    await page.getByRole('button', { name: words['myData.lookReset'] }).click();
    await expect(told).toBeHidden();
    await expect(page.getByText(words['myData.lookIsReset'])).toBeFocused();
    await page.reload();
    expect((await seen(page)).dark).toBe(false);
    await expect(page.getByRole('button', { name: words['myData.lookReset'] })).toBeHidden();
  });

  test(`${lang}: who wants nothing kept reads on in the same way until the tab is closed`, async ({ page, context }) => {
    await page.goto(address(lang, 'page/accessibility'));
    await onPage(page, lang).dark.check();
    await page.goto(address(lang, lesson));
    await wakeIslands(page);
    await page.getByRole('main').getByRole('textbox').fill('x');
    await page.getByRole('button', { name: words['notice.keepNothing'] }).click();
    await expect(page.getByText(words['notice.keptNothing'])).toBeVisible();
    await page.goto(address(lang, 'page/accessibility'));
    expect((await seen(page)).dark).toBe(true);
    await onPage(page, lang).twice.check();
    await expect(page.getByText(words['comfort.keptTab'])).toBeVisible();
    await page.reload();
    await expect(onPage(page, lang).twice).toBeChecked();
    const another = await context.newPage();
    await another.goto(address(lang, 'page/accessibility'));
    await expect(onPage(another, lang).twice).not.toBeChecked();
    expect((await seen(another)).dark).toBe(false);
  });

  test(`${lang}: a voice of the device reads a lesson, paragraph by paragraph, without notes and answers`, async ({ page }) => {
    const tag = lang === 'nl' ? 'nl-BE' : 'en-US';
    await addVoices(page, [
      { name: 'Elsewhere', lang: tag, localService: false },
      { name: 'Here', lang: tag, localService: true },
    ]);
    await page.goto(address(lang, lesson));
    const { button, start, bar, press } = onPage(page, lang);
    await button.click();
    await start.click();
    const { title } = lessonWords('dimensions', 'three-dimensions', lang);
    expect(await said(page)).toEqual([title]);
    await expect(bar.getByRole('button', { name: words['aloud.pause'] })).toBeFocused();
    await expectAccessible(page, 'a page that is read');

    await page.evaluate(() => globalThis.endSentence?.());
    await expect.poll(() => said(page)).toHaveLength(2);
    await press('pause');
    await press('resume');
    const [, first, again] = await said(page);
    expect(again).toBe(first);
    await bar.getByRole('combobox', { name: words['comfort.pace'] }).selectOption('150%');
    const rates = await page.evaluate(() => (globalThis.spoken ?? []).map(({ rate, voice }) => ({ rate, voice })));
    expect(rates.at(0)).toEqual({ rate: 1, voice: 'Here' });
    expect(rates.at(-1)).toEqual({ rate: 1.5, voice: 'Here' });

    // To the end, by ending each sentence as it comes.
    await page.evaluate(async () => {
      let silent = 0;
      while (silent < 3) {
        const before = globalThis.spoken?.length;
        globalThis.endSentence?.();
        await new Promise((resolve) => setTimeout(resolve));
        silent = globalThis.spoken?.length === before ? silent + 1 : 0;
      }
    });
    await expect(bar.getByText(words['aloud.end'])).toBeVisible();
    const heard = (await said(page)).join(' ');
    await expect(page.locator('.being-read')).toHaveCount(0);
    for (const heading of await page.locator('article .text > h2').allInnerTexts())
      expect(heard).toContain(heading.replaceAll('\u00ad', ''));
    const skipped = page.locator('article :is([role="note"], .option, .explanations summary, button)');
    expect(await skipped.count()).toBeGreaterThan(5);
    for (const text of await skipped.allTextContents()) expect(heard).not.toContain(text.trim());
    expect(heard).not.toContain('(Koomen');

    await press('stop');
    await expect(bar).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test('nl: what is read stays in view, and the voice stops when the page is left', async ({ page }) => {
  await addVoices(page, [{ name: 'Stem', lang: 'nl-NL', localService: true }]);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address('nl', lesson));
  const { button, start, press } = onPage(page, 'nl');
  await button.click();
  await start.click();
  const marked = page.locator('.being-read');
  for (let block = 0; block < 12; block += 1) {
    await expect(marked).toHaveCount(1);
    const top = await marked.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(500);
    await press('next');
  }
  await page.evaluate(() => {
    addEventListener('pagehide', () =>
      sessionStorage.setItem('test', document.querySelector('.being-read') ? 'reading' : 'still'),
    );
  });
  await page.goto(address('nl', 'page/glossary'));
  expect(await page.evaluate(() => sessionStorage.getItem('test'))).toBe('still');
});

for (const { name, voices } of [
  { name: 'no voice', voices: [] },
  { name: 'a voice on the internet alone', voices: [{ name: 'Cloud', lang: 'nl-NL', localService: false }] },
  { name: 'a voice for another language alone', voices: [{ name: 'Voice', lang: 'en-GB', localService: true }] },
])
  test(`nl: a device with ${name} says so, and nothing is spoken`, async ({ page }) => {
    await addVoices(page, voices);
    await page.goto(address('nl', 'page/accessibility'));
    await expect(page.getByText(ui('nl')['aloud.none'])).toBeVisible();
    await expect(onPage(page, 'nl').start).toBeHidden();
    expect(await said(page)).toEqual([]);
  });

test('nl: with the text twice as large a phone of 320 pixels scrolls a lesson, a scan and the settings down alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address('nl', 'page/accessibility'));
  const { twice, dialog, button } = onPage(page, 'nl');
  await twice.check();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(320);
  for (const key of [lesson, 'scan/relationship-scan', 'case/jan-and-noah', 'page/home', 'page/my-data']) {
    await page.goto(address('nl', key));
    await wakeIslands(page);
    expect.soft(await width(), key).toBe(320);
  }
  await button.click();
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

test('nl: the single key can be switched off where the keys are explained', async ({ page }) => {
  const words = ui('nl');
  await page.goto(address('nl', 'page/accessibility'));
  await page.getByRole('checkbox', { name: words['accessibility.singleKeys'] }).uncheck();
  await page.goto(address('nl', lesson));
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog', { name: words['search.title'] })).toBeHidden();
  await page.goto(address('nl', 'page/accessibility'));
  await expect(page.getByRole('checkbox', { name: words['accessibility.singleKeys'] })).not.toBeChecked();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nl: the button leads to a page that says what the browser itself can do', async ({ page }) => {
    await page.goto(address('nl', lesson));
    await onPage(page, 'nl').button.click();
    await expect(page).toHaveURL(/accessibility\/#settings$/);
    await expect(page.getByText(ui('nl')['accessibility.noScriptZoom'])).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
