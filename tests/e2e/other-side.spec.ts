import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

import { readSideCode, sideCode } from '../../src/domain/codes/side-code.ts';
import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectedScores, type Rating } from '../support/expected-scores.ts';
import { kept } from '../support/kept.ts';
import { chooseByKeyboard, tabTo } from '../support/keyboard.ts';
import { fillInOtherSide, otherSideOnPage, storedIn } from '../support/other-side-on-page.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { watchContext } from '../support/watch-context.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan/other-side';
const scanKey = 'scan/relationship-scan';
const structure = scan('relationship-scan');
const items = structure.perspectives.find(({ side }) => side === 'other')?.items ?? [];
const ratings: readonly Rating[] = [5, 2, 'unknown', 1, 4, null, 3, 5, 1, 2, 4, 3];
const given = Object.fromEntries(items.flatMap(({ id }, at) => (ratings[at] ? [[id, ratings[at]]] : [])));
const side = { scan: 'relationship-scan', scanVersion: structure.version, perspective: 'theirs', answers: given };
const code = sideCode(side, structure);

/** Expects the result on the page to be that of the other's answers, and to say whose they are. */
async function expectAskedResult(page: Page, lang: Lang, about: string): Promise<void> {
  const result = page.getByRole('article');
  await expect(result.getByText(fill(ui(lang)['side.asAsked'], { other: about }))).toBeVisible();
  for (const [scale, expected] of expectedScores(structure, 'theirs', ratings)) {
    const title = scanWords('relationship-scan', lang).scales[scale]?.title ?? '';
    const row = result.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });
    await expect(row.getByRole('cell').first()).toHaveText(
      expected.shown === null ? ui(lang)['scan.noNumber'] : String(expected.shown),
    );
  }
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);

  test(`${lang}: who would rather not gets a kind sentence and nothing more`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    for (const part of ['who', 'voluntary', 'effect', 'answers', 'kept', 'carry', 'age'] as const)
      await expect(page.getByText(words[`otherSide.${part}`])).toBeVisible();
    await expect(on.form, 'no statement before the choice').toHaveCount(0);
    await expectAccessible(page, 'the consent');
    await on.decline.click();
    await expect(page.getByRole('heading', { name: words['otherSide.declinedTitle'] })).toBeFocused();
    await expect(page.getByText(words['otherSide.declined'])).toBeVisible();
    await expect(on.form).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    expect(await storedIn(page)).toEqual([]);
  });

  test(
    `${lang}: filled in by keyboard, handed back by link, and kept by the learner; nothing stays with the other`,
    { tag: ['@base', '@islands'] },
    async ({ page, browser, site }) => {
      test.slow();
      await page.goto(address(lang, key));
      const on = otherSideOnPage(page, lang);
      await expect(on.accept).toBeEnabled();
      await tabTo(page, on.accept);
      await page.keyboard.press('Enter');
      await tabTo(page, on.asker);
      await page.keyboard.type('Sam');
      for (const [at, statement] of on.statements('Sam').entries()) {
        const rating = ratings[at] ?? null;
        const all = on.form.getByRole('group', { name: statement, exact: true }).getByRole('radio');
        if (rating !== null) await chooseByKeyboard(page, all, on.choice(statement, rating));
        if (at % 3 !== 2) continue;
        await tabTo(page, on.onward);
        await page.keyboard.press('Enter');
      }
      await expect(page.getByRole('heading', { name: words['otherSide.endTitle'] })).toBeFocused();
      await expect(page.getByText(fill(words['otherSide.endLead'], { answered: 11, of: 12 }))).toBeVisible();
      const link = await on.link.inputValue();
      expect(link).toBe(new URL(`${address(lang, scanKey)}#side=${code}`, site.url).href);
      expect(link).not.toContain('Sam');
      await expectAccessible(page, 'the end');
      expect(await storedIn(page), 'what stays with the other').toEqual([]);

      const context = await browser.newContext({ baseURL: site.url });
      const watch = await watchContext(context, new URL(site.url).origin);
      const learner = await context.newPage();
      await learner.goto(link);
      const received = learner.getByRole('form', { name: fill(words['side.count'], { count: 11 }) });
      await expect(received).toBeVisible();
      await expect(learner).toHaveURL(new URL(address(lang, scanKey), site.url).href);
      expect(Object.keys(await kept(learner)).filter((one) => one.startsWith('scan/'))).toEqual([]);
      const name = received.getByRole('textbox', { name: words['side.name'] });
      await name.fill('Noah Jansen');
      await expect(received.getByText(words['scan.fullName'])).toBeVisible();
      await name.fill('N.');
      await expectAccessible(learner, 'answers that were received');
      await received.getByRole('button', { name: words['side.keep'] }).press('Enter');
      await expectAskedResult(learner, lang, 'N.');
      const [entry] = Object.entries(await kept(learner)).filter(([one]) => one.startsWith('scan/'));
      expect(entry?.[1]).toMatchObject({ how: 'asked', perspective: 'theirs', about: 'N.', answers: given });
      await expect(learner.getByRole('button', { name: words['scan.edit'], exact: true })).toHaveCount(0);
      await learner.goBack();
      expect(learner.url(), 'no answers in the history').not.toContain('side=');
      await watch.finish();
      await context.close();
      expect(watch.faults).toEqual([]);
    },
  );

  test(`${lang}: the language switch half way keeps the answers, and keeps them nowhere else`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    await on.accept.click();
    const [first = '', , third = '', fourth = ''] = on.statements(text.fallbacks.professional);
    await on.choice(first, 5).check();
    await on.choice(third, 'unknown').check();
    await on.onward.click();
    await on.choice(fourth, 2).check();
    const other = await switchLanguage(page, lang);
    const again = otherSideOnPage(page, other);
    const statements = again.statements(scanWords('relationship-scan', other).fallbacks.professional);
    await expect(again.choice(statements[3] ?? '', 2)).toBeChecked();
    await expect(page).toHaveURL(address(other, key));
    await again.form.getByRole('button', { name: ui(other)['otherSide.back'], exact: true }).click();
    await expect(again.choice(statements[0] ?? '', 5)).toBeChecked();
    await expect(again.choice(statements[2] ?? '', 'unknown')).toBeChecked();
    await expect(
      again.form.getByRole('group', { name: statements[1] ?? '', exact: true }).getByRole('radio', { checked: true }),
    ).toHaveCount(0);
    expect(await storedIn(page)).toEqual([]);

    // Also from the end one comes to the end.
    for (let step = 0; step < 4; step += 1) await again.onward.click();
    const before = await again.link.inputValue();
    const back = await switchLanguage(page, other);
    const link = await otherSideOnPage(page, back).link.inputValue();
    expect(new URL(link).hash).toBe(new URL(before).hash);
    await expect(page).toHaveURL(address(back, key));
    expect(await storedIn(page)).toEqual([]);
  });

  test(`${lang}: codes that are damaged or of something else are refused in words, and nothing is kept`, async ({ page }) => {
    const foreign = (change: Partial<typeof side>, version = structure.version) =>
      sideCode({ ...side, ...change, scanVersion: version }, { ...structure, version });
    const refusals = [
      [`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, 'side.damaged'],
      [code.slice(0, 12), 'side.damaged'],
      ['<img src=x onerror=alert(1)>', 'side.damaged'],
      ['', 'side.damaged'],
      [foreign({ scan: 'alliance-mirror' }), 'side.otherScan'],
      [foreign({}, structure.version + 1), 'side.otherVersion'],
      [foreign({ answers: {} }), 'side.empty'],
    ] as const;
    await page.goto(address(lang, scanKey));
    await fillIn(scanOnPage(page, lang), 'N.', [4, 4, 4]);
    await scanOnPage(page, lang).onward.waitFor({ state: 'detached' });
    const before = await kept(page);
    for (const [wrong, reason] of refusals) {
      await page.goto(`${address(lang, scanKey)}?${reason}#side=${encodeURIComponent(wrong)}`);
      await expect(page.getByRole('status').filter({ hasText: words[reason] })).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toBe('');
    }
    // The same, typed by hand; then a good one as people type it.
    await page.getByText(words['side.receiveTitle'], { exact: true }).click();
    const field = page.getByRole('textbox', { name: words['side.code'] });
    await field.fill(foreign({ scan: 'alliance-mirror' }));
    await page.getByRole('button', { name: words['side.read'] }).click();
    await expect(page.getByRole('status').filter({ hasText: words['side.otherScan'] })).toBeVisible();
    expect(await kept(page)).toEqual(before);
    await field.fill((code.toUpperCase().match(/.{1,4}/g) ?? []).join(' '));
    await field.press('Enter');
    const received = page.getByRole('form', { name: fill(words['side.count'], { count: 11 }) });
    await received.getByRole('button', { name: words['side.discard'] }).click();
    await expect(page.getByRole('status').filter({ hasText: words['side.discarded'] })).toBeVisible();
    expect(await kept(page)).toEqual(before);
  });

  test(`${lang}: a link that comes while a result is on the screen is read as well`, async ({ page }) => {
    await page.goto(address(lang, scanKey));
    await fillIn(scanOnPage(page, lang), 'N.', [4, 4, 4]);
    await expect(page.getByRole('article')).toBeVisible();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `side=${code}`);
    const received = page.getByRole('form', { name: fill(words['side.count'], { count: 11 }) });
    await expect(received.getByRole('radio', { name: 'N.', exact: true })).toBeChecked();
    await received.getByRole('button', { name: words['side.keep'] }).click();
    await expectAskedResult(page, lang, 'N.');
    expect(page.url()).not.toContain('side=');
  });

  test(`${lang}: the answers go back as a file, about someone whose nickname is known`, async ({ page, browser, site }) => {
    test.slow();
    await page.goto(address(lang, key));
    await fillInOtherSide(page, lang, ratings);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words['otherSide.file'], exact: true }).click();
    const path = await (await downloading).path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ format: 'dyade-side', version: 1, ...side });
    expect(await storedIn(page)).toEqual([]);

    const context = await browser.newContext({ baseURL: site.url });
    const learner = await context.newPage();
    await learner.goto(address(lang, scanKey));
    await fillIn(scanOnPage(learner, lang), 'M.', [3, 3, 3]);
    await learner.getByRole('button', { name: words['scan.again'], exact: true }).click();
    await learner.getByText(words['side.receiveTitle'], { exact: true }).click();
    const file = learner.getByLabel(words['side.file']);
    await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"dyade-side"') });
    await expect(learner.getByRole('status').filter({ hasText: words['side.damagedFile'] })).toBeVisible();
    await file.setInputFiles(path);
    const received = learner.getByRole('form', { name: fill(words['side.count'], { count: 11 }) });
    await received.getByRole('radio', { name: 'M.', exact: true }).check();
    await received.getByRole('button', { name: words['side.keep'] }).click();
    await expectAskedResult(learner, lang, 'M.');
    await context.close();
  });

  test(`${lang}: the browser warns of leaving as long as the answers were not handed back`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = () => page.evaluate(() => location.assign('?elsewhere'));
    await page.goto(address(lang, key));
    const on = await fillInOtherSide(page, lang, ratings);
    await leave();
    await expect.poll(() => warnings).toEqual(['beforeunload']);
    await page.getByRole('button', { name: words['otherSide.copy'], exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words['otherSide.copied'] })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await on.link.inputValue());
    await leave();
    await page.waitForURL(/elsewhere/);
    expect(warnings).toEqual(['beforeunload']);
  });

  test(`${lang}: stopping and wiping leave nothing on the page, also not for the back button`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    await fillInOtherSide(page, lang, ratings);
    await page.getByRole('button', { name: words['otherSide.done'], exact: true }).click();
    await expect(page.getByRole('heading', { name: words['otherSide.thanksTitle'] })).toBeFocused();
    await expect(page.getByText(code.slice(0, 4))).toHaveCount(0);

    await page.reload();
    await fillInOtherSide(page, lang, ratings);
    await page.getByRole('link', { name: words['otherSide.here'] }).click();
    await expect(page.getByRole('form', { name: fill(words['side.count'], { count: 11 }) })).toBeVisible();
    await page.goBack();
    await expect(on.accept).toBeVisible();
    await on.accept.click();
    await expect(page.getByText(fill(words['otherSide.progress'], { answered: 0, of: 12 }))).toBeVisible();
    await expect(on.form.getByRole('radio', { checked: true })).toHaveCount(0);
    await on.choice(on.statements(text.fallbacks.professional)[0] ?? '', 3).check();
    await page.getByRole('button', { name: words['otherSide.stop'], exact: true }).click();
    await page.getByRole('button', { name: words['otherSide.stopYes'] }).click();
    await expect(page.getByText(words['otherSide.declined'])).toBeVisible();
  });

  test(`${lang}: a result invites the other, by an address without a name, and lets the learner imagine their side`, async ({
    page,
    site,
  }) => {
    await page.goto(address(lang, scanKey));
    await fillIn(scanOnPage(page, lang), 'N.', [4, 4, 4]);
    const invitation = page.getByRole('textbox', { name: words['side.link'] });
    await expect(invitation).toHaveValue(new URL(address(lang, key), site.url).href);
    await page.getByRole('button', { name: words['side.qr'], exact: true }).click();
    await expect(page.getByRole('img', { name: words['side.qrLabel'] })).toBeVisible();
    await expect(page.getByRole('link', { name: words['side.together'] })).toHaveAttribute('href', await invitation.inputValue());
    await expectAccessible(page, 'a result with its invitation');
    await page.getByRole('button', { name: words['side.imagine'], exact: true }).click();
    await expect(page.getByText(text.perspectives['theirs']?.instruction ?? '')).toBeVisible();
    const statement = (text.perspectives['theirs']?.items[items[0]?.id ?? ''] ?? '').replace(/^.*\} /, '');
    await expect(page.getByRole('group', { name: statement })).toBeVisible();
  });

  test(`${lang}: the other’s page is for nobody but who has its link`, async ({ page, request }) => {
    await page.goto(address(lang, key));
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('banner').getByRole('link')).toHaveCount(localeCodes.length);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    expect(await (await request.get('sitemap-0.xml')).text()).not.toContain('other-side');
    for (const code of [lang, nextLanguage(lang)])
      expect((await request.get(`og/${code}/${key}.png`)).headers()['content-type']).toBe('image/png');
  });

  test(`${lang}: the other’s page is printed as a form, and its scoring sheet on a page of its own for who asked`, async ({
    page,
  }) => {
    await page.goto(address(lang, key));
    const on = otherSideOnPage(page, lang);
    await on.accept.click();
    await on.asker.fill('Sam');
    await page.emulateMedia({ media: 'print' });
    for (const [at, statement] of on.statements(text.fallbacks.professional).entries()) {
      await expect(on.form.getByRole('group').nth(at)).toBeVisible();
      await expect(on.form.getByRole('group').nth(at)).toContainText(statement);
    }
    await expect(page.getByText(words['otherSide.paper']).filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText(words['otherSide.voluntary'])).toBeVisible();
    const sheet = page.getByRole('region', { name: words['sheet.title'] });
    await expect(sheet.getByText(words['side.sheet'])).toBeVisible();
    expect(await sheet.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
    await expect(sheet.getByRole('table')).toHaveCount(structure.scales.length);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${lang}: the other’s page is a form to read and to print`, async ({ page }) => {
      await page.goto(address(lang, key));
      const on = otherSideOnPage(page, lang);
      await expect(page.getByText(words['otherSide.noScript'])).toBeVisible();
      await expect(page.getByText(words['otherSide.voluntary'])).toBeVisible();
      await expect(on.form.getByRole('group')).toHaveCount(items.length);
      for (const group of await on.form.getByRole('group').all()) await expect(group).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('region', { name: words['sheet.title'] })).toBeVisible();
    });
  });
}

test('the code that the page gives is read back by the course’s own rule', () => {
  expect(readSideCode(code, structure, 'relationship-scan')).toMatchObject({ ok: true, answers: given });
});
