import type { Page } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { type BuiltPage, pagesOf } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** In this order, every other look is its opposite. */
const looks = [
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: phone },
  { colorScheme: 'dark', viewport: desk },
  { colorScheme: 'light', viewport: desk },
] as const;
/** How many pages share a window, which is quicker than a window for each. */
const pagesPerTest = 6;

/** What reaches over the right edge of the screen, if the page has to be scrolled sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.localName}.${[...element.classList].join('.')}`);
  });
}

const inEveryLook = (process.env['EVERY_LOOK'] ?? '') !== '';
const templates = [...Map.groupBy(pagesOf('dist'), ({ template }) => template).values()];

/**
 * Of a template's pages the quick run takes as many as there are looks, the languages in turn, so that each is seen on a phone and on a desk; the
 * other run takes them all.
 */
function taken(alike: readonly BuiltPage[]): readonly BuiltPage[] {
  if (inEveryLook) return alike;
  const byLanguage = [...Map.groupBy(alike, ({ path }) => path.split('/')[0] ?? '').values()];
  return looks.flatMap((_, at) => byLanguage.flatMap((pages) => pages[at] ?? [])).slice(0, looks.length);
}

/** A page is looked at once; where a template has fewer pages than there are looks, its pages share all of them. */
const tasks = templates.map(taken).flatMap((alike) =>
  alike.map(({ path }, at) => {
    const itsOwn = looks.filter((_, look) => look % alike.length === at % looks.length);
    return { path, looks: inEveryLook ? looks : itsOwn };
  }),
);
const groups = Array.from({ length: Math.ceil(tasks.length / pagesPerTest) }, (_, at) =>
  tasks.slice(at * pagesPerTest, (at + 1) * pagesPerTest),
);

for (const group of groups)
  test(`axe finds nothing and nothing is scrolled sideways from /${group[0]?.path ?? ''} onwards`, async ({ page }) => {
    test.setTimeout(30_000 * group.length);
    for (const shown of group)
      await test.step(`/${shown.path}`, async () => {
        await page.setViewportSize(narrow);
        await page.goto(shown.path);
        await wakeIslands(page);
        expect.soft(await tooWide(page), `wider than the screen on /${shown.path}`).toEqual([]);
        for (const { colorScheme, viewport } of shown.looks) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(viewport);
          await expectAccessible(page, `/${shown.path} in ${colorScheme} at ${String(viewport.width)} px`);
        }
      });
  });
