import { expectAccessible } from '../support/expect-accessible.ts';
import { onePagePerTemplate, pagesOf } from '../support/pages.ts';
import { test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

// Every page in two of the four looks; one page of each template and language in all four.
const pages = pagesOf('dist');
const inAllLooks = new Set(onePagePerTemplate(pages));
const looks = [
  { colorScheme: 'light', viewport: phone, forAll: true },
  { colorScheme: 'dark', viewport: phone, forAll: false },
  { colorScheme: 'dark', viewport: desk, forAll: true },
  { colorScheme: 'light', viewport: desk, forAll: false },
] as const;

for (const shown of pages)
  test(`axe finds nothing on /${shown.path}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(shown.path);
    await wakeIslands(page);
    for (const { colorScheme, viewport, forAll } of looks) {
      if (!forAll && !inAllLooks.has(shown)) continue;
      await test.step(`${colorScheme}, ${String(viewport.width)} px`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await expectAccessible(page);
      });
    }
  });
