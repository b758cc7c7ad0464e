import { pagesOf } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';

test('nl: text of twice its size needs no scrolling sideways on a phone, on one page of every template', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem('dyade:look', 'text-200'));
  const templates = Map.groupBy(pagesOf('dist'), ({ template }) => template);
  const wide: string[] = [];
  for (const pages of templates.values()) {
    const path = (pages.find((one) => one.path.startsWith('nl/')) ?? pages[0])?.path ?? '';
    await page.goto(path);
    await wakeIslands(page);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
  }
  expect(wide).toEqual([]);
});
