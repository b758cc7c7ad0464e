import type { Page } from '@playwright/test';

import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { keepBehindItsBack, kept } from '../support/kept.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { scanWords, ui } from '../support/words.ts';

const scan = 'scan/relationship-scan';
const lesson = 'lesson/dimensions/three-dimensions';
const draft = 'draft/relationship-scan/mine';

/** What a browser without storage does when a page asks for it. */
const without = {
  'has no IndexedDB': () => Reflect.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'refuses every kind of storage': () => {
    const refuse = () => {
      throw new DOMException('Storage is not allowed here.', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Reflect.defineProperty(globalThis, name, { get: refuse, configurable: true });
  },
  'fails when a database is opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The disk is broken.', 'UnknownError');
    };
  },
} as const;

function notices(page: Page, words: string) {
  return page.getByRole('status').filter({ hasText: words });
}

async function localKeys(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);

  test(`${lang}: the first save says so once, and keeping can be agreed to`, { tag: '@islands' }, async ({ page }) => {
    await page.goto(address(lang, scan));
    const on = scanOnPage(page, lang);
    await expect(page.getByRole('button', { name: words['notice.keep'] })).toHaveCount(0);
    await on.choice(on.statements(text.fallbacks.other)[0] ?? '', 3).check();
    await expect(notices(page, words['notice.firstSave'])).toBeVisible();
    await page.getByRole('button', { name: words['notice.keep'], exact: true }).click();
    await expect(notices(page, words['notice.firstSave'])).toHaveCount(0);
    // Whoever leaves before this is kept is simply asked once more.
    await expect.poll(() => kept(page)).toMatchObject({ 'preference/first-save': { value: true } });
    await page.reload();
    await on.choice(on.statements(text.fallbacks.other)[0] ?? '', 4).check();
    await expect.poll(() => kept(page)).toMatchObject({ [draft]: { answers: { 'a-n3': 4 } } });
    await expect(notices(page, words['notice.firstSave'])).toHaveCount(0);
  });

  test(
    `${lang}: “Don’t keep anything here” erases, keeps nothing more in this tab, and the page works on`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      await page.goto(address(lang, scan));
      const on = scanOnPage(page, lang);
      await on.nickname.fill('N.');
      await on.choice(on.statements('N.')[0] ?? '', 3).check();
      await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', 'a-n3'], 3);
      await page.getByRole('button', { name: words['notice.keepNothing'], exact: true }).click();
      await expect(notices(page, words['notice.keptNothing'])).toBeVisible();
      await expect.poll(() => kept(page)).toEqual({});
      await page.getByRole('button', { name: words['notice.dismiss'], exact: true }).click();

      await fillIn(
        on,
        'N.',
        on.statements('N.').map(() => 4),
      );
      await expect(page.getByRole('article').getByRole('rowheader')).toHaveCount(3);
      expect(await kept(page)).toEqual({});

      await page.goto(address(lang, lesson));
      await wakeIslands(page);
      await page.getByRole('main').getByRole('textbox').fill('M.');
      await expect(notices(page, words['reflection.notKept'])).toBeVisible();
      expect(await kept(page)).toEqual({});
      expect(await localKeys(page)).toEqual([]);
      await page.goto(address(lang, 'page/my-data'));
      await expect(page.getByText(words['myData.whereMemory'])).toBeVisible();
    },
  );

  test(`${lang}: what is damaged or foreign is set aside and told, and the page works`, { tag: '@islands' }, async ({ page }) => {
    await page.goto(address(lang, scan));
    const on = scanOnPage(page, lang);
    await expect(on.onward).toBeEnabled();
    await on.nickname.fill('N.');
    await expect.poll(() => kept(page)).toHaveProperty([draft, 'about'], 'N.');
    const newer = { v: 99, at: '2031-01-01T00:00:00.000Z', text: 'From a later version.' };
    await keepBehindItsBack(page, draft, { v: 1, at: 'yesterday', answers: ['what', 'is', 'this'] });
    await keepBehindItsBack(page, 'answer/lesson/dimensions/three-dimensions/guess', 'not even an object');
    await keepBehindItsBack(page, 'reflection/lesson/dimensions/three-dimensions/between-us', newer);
    await keepBehindItsBack(page, 'another-program/its-key', { anything: [1, 2, 3] });

    await page.reload();
    await expect(notices(page, words['notice.damaged'])).toBeVisible();
    await on.choice(on.statements(text.fallbacks.other)[0] ?? '', 5).check();
    await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', 'a-n3'], 5);
    const aside = Object.entries(await kept(page)).filter(([key]) => key.startsWith(`damaged/${draft}/`));
    expect(aside.map(([, value]) => value)).toEqual([{ v: 1, at: 'yesterday', answers: ['what', 'is', 'this'] }]);

    await page.goto(address(lang, lesson));
    await wakeIslands(page);
    await expect(notices(page, words['notice.damaged'])).toBeVisible();
    await expect(page.getByRole('form').first().getByRole('radio', { checked: true })).toHaveCount(0);
    const all = await kept(page);
    expect(all).toMatchObject({
      'another-program/its-key': { anything: [1, 2, 3] },
      'reflection/lesson/dimensions/three-dimensions/between-us': newer,
    });
    expect(Object.entries(all).find(([key]) => key.startsWith('damaged/answer/'))?.[1]).toBe('not even an object');
  });

  for (const [what, breakStorage] of Object.entries(without))
    test(
      `${lang}: where the browser ${what}, the scan works and says that it can’t remember`,
      { tag: '@islands' },
      async ({ page }) => {
        await page.addInitScript(breakStorage);
        await page.goto(address(lang, scan));
        const on = scanOnPage(page, lang);
        await on.nickname.fill('N.');
        await expect(notices(page, words['notice.unavailable'])).toBeVisible();
        await expect(on.form.getByRole('status').filter({ hasText: words['scan.notKept'] })).toBeVisible();
        await page.getByRole('button', { name: words['notice.dismiss'], exact: true }).click();
        await fillIn(
          on,
          'N.',
          on.statements('N.').map(() => 1),
        );
        await expect(page.getByRole('article').getByRole('rowheader')).toHaveCount(3);
        await page.getByRole('button', { name: words['scan.edit'], exact: true }).click();
        await expect(on.choice(on.statements('N.')[0] ?? '', 1)).toBeChecked();
      },
    );
}
