import { readFile } from 'node:fs/promises';

import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectResult } from '../support/expect-result.ts';
import type { Rating } from '../support/expected-scores.ts';
import { kept } from '../support/kept.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { expect, test } from '../support/test.ts';
import { scan, ui } from '../support/words.ts';

const key = 'scan/relationship-scan';
const draft = 'draft/relationship-scan/mine';
const ids = scan('relationship-scan').perspectives[0]?.items.map(({ id }) => id) ?? [];
const ratings: readonly Rating[] = ids.map((_, at) => ([4, 2, 5, 1, 3] as const)[at % 5] ?? null);

/** Lets the browser refuse whatever is to be kept, for want of room; what is kept can still be read. */
function fillTheDevice(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('There is no room left.', 'QuotaExceededError');
  };
}

for (const lang of localeCodes) {
  const words = ui(lang);

  test(`${lang}: where the device is full in the middle of a scan, the answers stay on the page and give a result`, async ({
    page,
  }) => {
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    const statements = on.statements('N.');
    await on.nickname.fill('N.');
    await on.choice(statements[0] ?? '', 4).check();
    await on.choice(statements[1] ?? '', 2).check();
    await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', ids[1] ?? ''], 2);
    const before = await kept(page);

    await page.evaluate(fillTheDevice);
    await on.choice(statements[2] ?? '', 5).check();
    await expect(page.getByRole('status').filter({ hasText: words['notice.full'] })).toBeVisible();
    await expect(on.form.getByRole('status').filter({ hasText: words['scan.notKept'] })).toBeVisible();
    for (const [at, rating] of ([4, 2, 5] as const).entries())
      await expect(on.choice(statements[at] ?? '', rating)).toBeChecked();
    expect(await kept(page), 'what was kept before is still there').toMatchObject(before);
    await page.getByRole('button', { name: words['notice.dismiss'], exact: true }).last().click();

    await fillIn(on, 'N.', ratings);
    await expectResult(page, lang, ratings);
    await expect(page.getByRole('article').getByText(words['scan.notKeptText'])).toBeVisible();
  });

  test(`${lang}: what was filled in on a full device goes along to the next page of the tab, and can be taken along there`, async ({
    page,
  }) => {
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    await on.nickname.fill('N.');
    await on.choice(on.statements('N.')[0] ?? '', 3).check();
    await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', ids[0] ?? ''], 3);
    await page.evaluate(fillTheDevice);
    await page.addInitScript(fillTheDevice);
    await fillIn(on, 'N.', ratings);
    await expectResult(page, lang, ratings);

    await page.reload();
    await expectResult(page, lang, ratings);
    await page.goto(address(lang, 'page/my-data'));
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words['myData.export'], exact: true }).click();
    const copy = await readFile(await (await downloading).path(), 'utf8');
    for (const id of ids) expect(copy, 'the copy has every answer').toContain(`"${id}"`);
  });

  test(`${lang}: a clock that is set back loses nothing and changes no order`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-20T10:00:00.000Z');
    await page.goto(address(lang, key));
    const on = scanOnPage(page, lang);
    await fillIn(on, 'N.', ratings);
    await expectResult(page, lang, ratings);

    await page.clock.setFixedTime('2019-03-01T10:00:00.000Z');
    await page.getByRole('button', { name: words['scan.again'], exact: true }).click();
    // What the new draft had before is taken up again, though it was kept years before the first result.
    await on.nickname.fill('M.');
    await on.choice(on.statements('M.')[0] ?? '', 3).check();
    await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', ids[0] ?? ''], 3);
    await page.goto(address(lang, key));
    await expect(on.nickname).toHaveValue('M.');
    await expect(on.choice(on.statements('M.')[0] ?? '', 3)).toBeChecked();
    const later = ratings.map((): Rating => 3);
    await fillIn(on, 'M.', later);
    await expectResult(page, lang, later);

    await page.goto(address(lang, key));
    const earlier = page.getByRole('complementary').filter({ hasText: words['scan.earlier'] });
    await expect(earlier.getByRole('button')).toHaveText([/M\./, /N\./]);
    await earlier.getByRole('button', { name: 'N.' }).click();
    await expectResult(page, lang, ratings);
  });
}
