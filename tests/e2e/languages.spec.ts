import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';

import { type Lang, localeCodes, locales } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { pagesOf } from '../support/pages.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { courseWords, lessonWords, ui } from '../support/words.ts';

const lesson = 'lesson/dimensions/three-dimensions';

/** Width and height of a PNG, from its first bytes. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the welcome speaks every language, and shows which one was read last', { tag: '@base' }, async ({ page, site }) => {
  const welcome = (lang: Lang) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: ui(lang)['welcome.choose'] }) });
  await page.goto('');
  for (const lang of localeCodes) {
    await expect(welcome(lang)).toHaveAttribute('lang', locales[lang].tag);
    await expect(welcome(lang).getByText(courseWords(lang).tagline)).toBeVisible();
    await expect(welcome(lang).getByText(ui(lang)['welcome.last'])).toBeHidden();
  }
  for (const lang of localeCodes) {
    await welcome(lang).getByRole('link').click();
    await page.waitForURL(address(lang, 'page/home'));
    await page.goto('');
    await expect(page, 'nobody is sent on').toHaveURL(site.url);
    for (const other of localeCodes) {
      const last = welcome(other).getByText(ui(other)['welcome.last']);
      if (other === lang) await expect(last).toBeVisible();
      else await expect(last).toBeHidden();
    }
  }
});

for (const lang of localeCodes) {
  test(`${lang}: a deep link is never sent on, whatever was read before`, { tag: '@words' }, async ({ page }) => {
    for (const before of localeCodes) {
      await page.goto(address(before, 'page/home'));
      const answer = await page.goto(address(lang, lesson));
      expect(answer?.status()).toBe(200);
      expect(answer?.request().redirectedFrom()).toBeNull();
      await expect(page).toHaveURL(address(lang, lesson));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonWords('dimensions', 'three-dimensions', lang).title);
    }
  });

  test(`${lang}: the switch stays on the page and in its place`, { tag: '@base' }, async ({ page }) => {
    await page.goto(`${address(lang, 'page/glossary')}#closeness`);
    await expect(page.locator('html')).toHaveAttribute('lang', locales[lang].tag);
    const to = await switchLanguage(page, lang);
    await expect(page).toHaveURL(`${address(to, 'page/glossary')}#closeness`);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(`${lang}: every page says its language, its other languages, its address and its picture`, { tag: '@words' }, () => {
    const origin = 'https://dyade.example';
    const folder = '.cache/dist-base';
    const base = '/dyade/';
    for (const { path, file } of pagesOf(folder).filter((built) => built.path.startsWith(`${lang}/`))) {
      const head = parse(readFileSync(file, 'utf8'));
      const read = (selector: string, attribute: string) => head.querySelector(selector)?.getAttribute(attribute);
      const here = `${origin}${base}${path}`;
      expect(read('html', 'lang'), path).toBe(locales[lang].tag);
      expect(read('link[rel=canonical]', 'href')).toBe(here);
      expect(read('meta[property="og:url"]', 'content')).toBe(here);
      for (const other of localeCodes)
        expect(read(`link[rel=alternate][hreflang="${other}"]`, 'href')).toBe(
          here.replace(`${base}${lang}/`, `${base}${other}/`),
        );
      const picture = read('meta[property="og:image"]', 'content') ?? '';
      expect(picture.startsWith(`${origin}${base}`), picture).toBe(true);
      expect(sizeOf(readFileSync(join(folder, picture.slice(origin.length + base.length)))), picture).toEqual([1200, 630]);
    }
  });
}

test.describe('an address where nothing is', () => {
  test.use({ expectedMessages: [/status of 404/] });

  for (const lang of localeCodes)
    test(`below /${lang}/ is answered in that language`, { tag: '@base' }, async ({ page }) => {
      const words = ui(lang);
      const answer = await page.goto(`${lang}/modules/what-is-not-here/`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['notFound.title']);
      await expect(page.getByRole('heading')).toHaveCount(1);
      await expect(page).toHaveTitle(new RegExp(words['notFound.title']));
      await expect(page.locator('html')).toHaveAttribute('lang', locales[lang].tag);
      for (const other of localeCodes) if (other !== lang) await expect(page.getByText(ui(other)['notFound.text'])).toBeHidden();
      await page.getByRole('link', { name: words['notFound.home'] }).click();
      await expect(page).toHaveURL(address(lang, 'page/home'));
    });

  test('elsewhere is answered in every language', async ({ page }) => {
    const answer = await page.goto('what/is/not/here/');
    expect(answer?.status()).toBe(404);
    for (const lang of localeCodes) {
      await expect(page.getByRole('heading', { name: ui(lang)['notFound.title'] })).toBeVisible();
      await expect(page.getByText(ui(lang)['notFound.text'])).toBeVisible();
      await expect(page.getByRole('link', { name: ui(lang)['notFound.home'] })).toBeVisible();
    }
  });
});
