import { pagesOf } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';

test.describe('nothing has to be scrolled sideways at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const { path } of pagesOf('dist'))
    test(`on /${path}`, async ({ page }) => {
      await page.goto(path);
      await wakeIslands(page);
      const tooWide = await page.evaluate(() => {
        if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((element) => `${element.localName}.${[...element.classList].join('.')}`);
      });
      expect(tooWide).toEqual([]);
    });
});
