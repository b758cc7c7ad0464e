import type { Page } from '@playwright/test';

import { address } from '../support/address.ts';
import { moveMouse } from '../support/move-mouse.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

// A lost connection doesn't hang on the words, so one language will do.
const lang = 'nl';
const words = ui(lang);

test.use({ expectedMessages: [/Failed to load resource/] });

/** Lets what is asked for first of a kind of file get lost, as on a train; gives what was asked for. */
async function loseTheFirst(page: Page, files: string): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(files, (route) => {
    asked.push(route.request().url());
    return asked.length === 1 ? route.abort() : route.continue();
  });
  return asked;
}

for (const files of ['**/_astro/Reflection.*', '**/_astro/client.*', '**/_astro/islands.*.json'])
  test(`an island that lost ${files} on the way wakes once it is touched again`, async ({ page }) => {
    const asked = await loseTheFirst(page, files);
    await page.goto(address(lang, 'lesson/dimensions/three-dimensions'));
    const box = page.getByRole('main').getByRole('textbox');
    await box.scrollIntoViewIfNeeded();
    await moveMouse(page);
    await expect.poll(() => asked.length).toBeGreaterThan(0);

    await box.click();
    await box.fill('S.');
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: words['reflection.saved'] })).toBeVisible();
  });

test('that the device is full is still told where its words got lost on the way', async ({ page }) => {
  const asked = await loseTheFirst(page, '**/_astro/words.*');
  await page.goto(address(lang, 'lesson/dimensions/three-dimensions'));
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });
  const box = page.getByRole('main').getByRole('textbox');
  await box.fill('S.');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: words['reflection.notKept'] })).toBeVisible();
  await expect.poll(() => asked.length).toBe(1);
  const notice = page.getByRole('status').filter({ hasText: words['notice.full'] });
  await expect(notice).toHaveCount(0);

  await box.press('End');
  await expect(notice).toBeVisible();
});
