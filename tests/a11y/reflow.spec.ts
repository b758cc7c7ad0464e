import { onePagePerTemplate, pagesOf } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';

const pages = pagesOf('dist');

test.use({ viewport: { width: 320, height: 640 } });

// A test per template: pages of one kind are opened one after the other in the same window, which is quicker than a window for each.
for (const { template } of new Map(onePagePerTemplate(pages).map((page) => [page.template, page])).values())
  test(`nothing has to be scrolled sideways at 320 px on any page like /${template}`, async ({ page }) => {
    for (const { path } of pages.filter((one) => one.template === template)) {
      await page.goto(path);
      await wakeIslands(page);
      const tooWide = await page.evaluate(() => {
        if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((element) => `${element.localName}.${[...element.classList].join('.')}`);
      });
      expect.soft(tooWide, `wider than the screen on /${path}`).toEqual([]);
    }
  });
