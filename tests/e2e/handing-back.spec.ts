import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

import { sideCode } from '../../src/domain/codes/side-code.ts';
import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectedScores } from '../support/expected-scores.ts';
import { kept } from '../support/kept.ts';
import { chooseByKeyboard, tabTo } from '../support/keyboard.ts';
import {
  fillInOtherSide,
  otherAnswers,
  otherCode,
  otherRatings,
  otherSideOnPage,
  storedIn,
} from '../support/other-side-on-page.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { watchContext } from '../support/watch-context.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan/other-side';
const scanKey = 'scan/relationship-scan';
const structure = scan('relationship-scan');
const items = structure.perspectives.find(({ side }) => side === 'other')?.items ?? [];

/** Expects the result on the page to be that of the other's answers, and to say whose they are. */
async function expectAskedResult(page: Page, lang: Lang, about: string): Promise<void> {
  const result = page.getByRole('article');
  await expect(result.getByText(fill(ui(lang)['side.asAsked'], { other: about }))).toBeVisible();
  for (const [scale, expected] of expectedScores(structure, 'theirs', otherRatings)) {
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
        const rating = otherRatings[at] ?? null;
        const all = on.form.getByRole('group', { name: statement, exact: true }).getByRole('radio');
        if (rating !== null) await chooseByKeyboard(page, all, on.choice(statement, rating));
        if (at % 3 !== 2) continue;
        await tabTo(page, on.onward);
        await page.keyboard.press('Enter');
      }
      await expect(page.getByRole('heading', { name: words['otherSide.endTitle'] })).toBeFocused();
      await expect(page.getByText(fill(words['otherSide.endLead'], { answered: 11, of: 12 }))).toBeVisible();
      await page.getByText(words['otherSide.review']).press('Enter');
      await expect(page.getByRole('definition')).toHaveText(
        otherRatings.flatMap((rating) =>
          rating === null ? [] : [rating === 'unknown' ? text.unknown : (text.labels[rating - 1] ?? '')],
        ),
      );
      const link = await on.link.inputValue();
      expect(link).toBe(new URL(`${address(lang, scanKey)}#side=${otherCode}`, site.url).href);
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
      expect(entry?.[1]).toMatchObject({ how: 'asked', perspective: 'theirs', about: 'N.', answers: otherAnswers.answers });
      await expect(learner.getByRole('button', { name: words['scan.edit'], exact: true })).toHaveCount(0);
      await learner.goBack();
      expect(learner.url(), 'no answers in the history').not.toContain('side=');
      await watch.finish();
      await context.close();
      expect(watch.faults).toEqual([]);
    },
  );

  test(`${lang}: codes that are damaged or of something else are refused in words, and nothing is kept`, async ({ page }) => {
    const foreign = (change: Partial<typeof otherAnswers>, version = structure.version) =>
      sideCode({ ...otherAnswers, ...change, scanVersion: version }, { ...structure, version });
    const refusals = [
      [`${otherCode.slice(0, -1)}${otherCode.endsWith('0') ? '1' : '0'}`, 'side.damaged'],
      [otherCode.slice(0, 12), 'side.damaged'],
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
    await page.getByRole('button', { name: words['side.receiveTitle'] }).click();
    const field = page.getByRole('textbox', { name: words['side.code'] });
    await field.fill(foreign({ scan: 'alliance-mirror' }));
    await page.getByRole('button', { name: words['side.read'] }).click();
    await expect(page.getByRole('status').filter({ hasText: words['side.otherScan'] })).toBeVisible();
    expect(await kept(page)).toEqual(before);
    await field.fill((otherCode.toUpperCase().match(/.{1,4}/g) ?? []).join(' '));
    await field.press('Enter');
    const received = page.getByRole('form', { name: fill(words['side.count'], { count: 11 }) });
    await received.getByRole('button', { name: words['side.discard'] }).click();
    await expect(page.getByRole('status').filter({ hasText: words['side.discarded'] })).toBeFocused();
    expect(await kept(page)).toEqual(before);
  });

  test(`${lang}: a link that comes while a result is on the screen is read as well`, async ({ page }) => {
    await page.goto(address(lang, scanKey));
    await fillIn(scanOnPage(page, lang), 'N.', [4, 4, 4]);
    await expect(page.getByRole('article')).toBeVisible();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `side=${otherCode}`);
    const received = page.getByRole('form', { name: fill(words['side.count'], { count: 11 }) });
    await expect(received).toBeVisible();
    // What waits for a decision goes along to the other language.
    const other = await switchLanguage(page, lang);
    const there = page.getByRole('form', { name: fill(ui(other)['side.count'], { count: 11 }) });
    await expect(there.getByRole('radio', { name: 'N.', exact: true })).toBeChecked();
    await there.getByRole('button', { name: ui(other)['side.keep'] }).click();
    await expectAskedResult(page, other, 'N.');
    expect(page.url()).not.toContain('side=');
  });

  test(`${lang}: the browser warns of leaving as long as answers that came in wait for a decision`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.dismiss();
    });
    await page.goto(`${address(lang, scanKey)}#side=${otherCode}`);
    const name = (code: Lang) => page.getByRole('textbox', { name: ui(code)['side.name'], exact: true });
    await name(lang).fill('N.');
    await page.evaluate(() => location.assign('?elsewhere'));
    await expect.poll(() => warnings).toEqual(['beforeunload']);
    const other = await switchLanguage(page, lang);
    await name(other).fill('N.');
    await page.getByRole('button', { name: ui(other)['side.keep'] }).click();
    await expectAskedResult(page, other, 'N.');
    await page.reload();
    await expectAskedResult(page, other, 'N.');
    expect(warnings, 'neither the language switch nor a result that is kept is held up').toEqual(['beforeunload']);
  });

  test(`${lang}: the answers go back as a file, about someone whose nickname is known`, async ({ page, browser, site }) => {
    test.slow();
    await page.goto(address(lang, key));
    await fillInOtherSide(page, lang, otherRatings);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words['otherSide.file'], exact: true }).click();
    const path = await (await downloading).path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ format: 'dyade-side', version: 1, ...otherAnswers });
    expect(await storedIn(page)).toEqual([]);

    const context = await browser.newContext({ baseURL: site.url });
    const learner = await context.newPage();
    await learner.goto(address(lang, scanKey));
    await fillIn(scanOnPage(learner, lang), 'M.', [3, 3, 3]);
    await learner.getByRole('button', { name: words['scan.again'], exact: true }).click();
    await learner.getByRole('button', { name: words['side.receiveTitle'] }).click();
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
}
