import type { Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { exampleRecord, nameWithMarkup } from '../support/example-record.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { kept } from '../support/kept.ts';
import { tabTo } from '../support/keyboard.ts';
import { openMyData } from '../support/my-data-page.ts';
import { expect, test } from '../support/test.ts';
import { caseWords, lessonWords, questionWords, scanWords, ui } from '../support/words.ts';

const one = 'scan/relationship-scan/one';

async function localKeys(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const scan = scanWords('relationship-scan', lang);
  const day = formatDay(lang, '2026-11-20T10:00:00.000Z');
  const lesson = lessonWords('dimensions', 'three-dimensions', lang).title;

  test(`${lang}: everything that is kept is said in plain words`, { tag: '@islands' }, async ({ page }) => {
    const on = await openMyData(page, lang, exampleRecord);
    const scanEntry = on.entry(on.scanAbout('N.'));
    await expect(scanEntry).toContainText(scan.perspectives['mine']?.title ?? '');
    await expect(scanEntry).toContainText(day);
    await expect(scanEntry).toContainText(fill(words['myData.answeredOf'], { answered: 17, of: 18 }));
    const statement = (scan.perspectives['mine']?.items['a-n3'] ?? '').replace('{other}', 'N.');
    await expect(page.getByText(statement)).toBeHidden();
    await scanEntry.getByText(words['myData.details']).click();
    await expect(page.getByRole('definition').filter({ hasText: scan.labels[0] }).first()).toBeVisible();
    await expect(page.getByText(statement)).toBeVisible();

    const imagined = on.entry(on.scanAbout(nameWithMarkup));
    await expect(imagined).toContainText(words['myData.imagined']);
    await expect(imagined).toContainText(fill(words['myData.unknownCount'], { unknown: scan.unknown, count: 1 }));

    const reflection = on.entry('What is between you?');
    await expect(reflection).toContainText(lesson);
    await reflection.getByText(words['myData.details']).click();
    await expect(reflection).toContainText('Between us it is quiet.');

    const question = questionWords('modules/dimensions/three-dimensions/questions', lang)['after-the-call'];
    const answer = on.entry(question?.prompt ?? '');
    await expect(answer).toContainText(words['myData.right']);
    await answer.getByText(words['myData.details']).click();
    await expect(answer).toContainText(question?.options?.['what-next']?.text ?? '');

    const prediction = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: caseWords('jan-and-noah', lang).title });
    await expect(prediction).toContainText('?');
    await expect(on.entry(lesson)).toContainText(fill(words['myData.readFirst'], { day }));
    await expect(on.entry('Ask about the dog')).toBeVisible();
    await expect(on.entry(fill(words['myData.mapOf'], { count: 1 }))).toBeVisible();
    await expect(on.entry(fill(words['myData.newer'], { kind: words['keptKind.reflection'] }))).toBeVisible();
    await expect(on.entry(fill(words['myData.damaged'], { kind: words['keptKind.answer'] }))).toBeVisible();
    await expect(on.entry(fill(words['myData.foreign'], { key: 'another-program/its-key' }))).toBeVisible();
    await expect(on.entry(words['myData.firstSave'])).toBeVisible();
    await expectAccessible(page, 'the page with a record');
    // Looking at it changes nothing.
    expect(await kept(page)).toEqual(exampleRecord);
  });

  test(`${lang}: HTML in a name is text`, async ({ page }) => {
    const on = await openMyData(page, lang, exampleRecord);
    await expect(on.entry(on.scanAbout(nameWithMarkup))).toBeVisible();
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
    await on.deleteButton(on.scanAbout(nameWithMarkup)).click();
    await expect(on.status(nameWithMarkup)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(words['myData.title']));
  });

  test(`${lang}: one thing is deleted and brought back by keyboard`, { tag: '@islands' }, async ({ page }) => {
    const on = await openMyData(page, lang, exampleRecord);
    const what = on.scanAbout('N.');
    await tabTo(page, on.deleteButton(what));
    await page.keyboard.press('Enter');
    await expect(on.status(fill(words['myData.deletedOne'], { what }))).toBeVisible();
    await expect(on.entry(what)).toHaveCount(0);
    expect(await kept(page)).not.toHaveProperty([one]);
    await expect(on.button('myData.undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(on.status(words['myData.undone'])).toBeVisible();
    await expect(on.entry(what)).toBeVisible();
    await expect(page.getByRole('heading', { name: words['myData.keptTitle'] })).toBeFocused();
    await expect(on.status(words['myData.undone']).locator('..'), 'with nothing to undo it covers nothing').toHaveCSS(
      'position',
      'static',
    );
    expect(await kept(page)).toEqual(exampleRecord);
  });

  test(`${lang}: what is ticked is deleted together, and only the last deletion can be undone`, async ({ page }) => {
    const on = await openMyData(page, lang, exampleRecord);
    await on.deleteButton('Ask about the dog').click();
    await expect(on.entry('Ask about the dog')).toHaveCount(0);
    await on.box(on.scanAbout('N.')).check();
    await on.box(fill(words['myData.foreign'], { key: 'another-program/its-key' })).check();
    await page.getByRole('button', { name: fill(words['myData.deleteTicked'], { count: 2 }), exact: true }).click();
    await expect(on.status(fill(words['myData.deletedMany'], { count: 2 }))).toBeVisible();
    await expect(page.getByRole('button', { name: fill(words['myData.deleteTicked'], { count: 0 }) })).toBeDisabled();
    expect(Object.keys(await kept(page))).toHaveLength(Object.keys(exampleRecord).length - 3);
    await on.button('myData.undo').click();
    await expect(on.entry(on.scanAbout('N.'))).toBeVisible();
    const { 'plan/1': plan, ...others } = exampleRecord;
    expect(plan).toBeDefined();
    expect(await kept(page)).toEqual(others);
  });

  test(`${lang}: everything is erased once that is confirmed, and can be undone for a moment`, async ({ page }) => {
    await page.clock.install();
    const on = await openMyData(page, lang, exampleRecord);
    await on.button('myData.erase').click();
    await on.button('myData.eraseNo').click();
    expect(await kept(page)).toEqual(exampleRecord);
    await on.button('myData.erase').click();
    await on.button('myData.eraseYes').click();
    await expect(on.status(words['myData.erased'])).toBeVisible();
    await expect(page.getByText(words['myData.nothing'], { exact: true })).toBeVisible();
    expect(await kept(page)).toEqual({});
    expect(await localKeys(page)).toEqual([]);
    await on.button('myData.undo').click();
    await expect(on.status(words['myData.undone'])).toBeVisible();
    expect(await kept(page)).toEqual(exampleRecord);
    expect(await localKeys(page)).toEqual(['dyade:language', 'dyade:record']);

    await on.button('myData.erase').click();
    await on.button('myData.eraseYes').click();
    await expect(on.button('myData.undo')).toBeVisible();
    await page.clock.fastForward(21_000);
    await expect(on.status(words['myData.undoOver'])).toBeVisible();
    await expect(on.button('myData.undo')).toHaveCount(0);
    await expect(on.status(words['myData.undoOver']), 'the button went with the focus on it').toBeFocused();
    expect(await kept(page)).toEqual({});
  });

  test(`${lang}: that nothing is kept is never said before it was looked up`, async ({ page }) => {
    const on = await openMyData(page, lang, exampleRecord);
    await page.addInitScript((nothing) => {
      new MutationObserver(() => {
        if (document.documentElement.innerText.includes(nothing)) document.documentElement.dataset['saidNothing'] = '';
      }).observe(document, { childList: true, subtree: true });
    }, words['myData.nothing']);
    await page.reload();
    await expect(on.entry(on.scanAbout('N.')).first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-said-nothing');
  });

  test(`${lang}: a browser that is asked to hold on to it, and promises, is heard to do so`, async ({ page }) => {
    await page.addInitScript(() => {
      let promised = false;
      navigator.storage.persisted = () => Promise.resolve(promised);
      navigator.storage.persist = () => Promise.resolve((promised = true));
    });
    const on = await openMyData(page, lang, exampleRecord);
    await on.button('myData.askPromise').press('Enter');
    await expect(page.getByText(words['myData.promised'])).toBeFocused();
    await expect(on.button('myData.askPromise')).toHaveCount(0);
  });

  test(
    `${lang}: “End and wipe” can be undone for a moment, and then nothing more is kept`,
    { tag: '@islands' },
    async ({ page }) => {
      await page.clock.install();
      const on = await openMyData(page, lang, exampleRecord);
      await on.button('myData.wipe').click();
      await expect(on.status(words['myData.wiped'])).toBeVisible();
      expect(await kept(page)).toEqual({});
      await on.button('myData.undo').click();
      await expect(on.status(words['myData.undone'])).toBeVisible();
      expect(await kept(page)).toEqual(exampleRecord);

      await on.button('myData.wipe').click();
      await expect(on.button('myData.undo')).toBeVisible();
      await page.clock.fastForward(21_000);
      await expect(on.status(words['myData.wipeOver'])).toBeFocused();
      await expect(page.getByText(words['myData.whereMemory'])).toBeVisible();
      await page.goto(address(lang, 'lesson/dimensions/three-dimensions'));
      await page.getByRole('main').getByRole('textbox').fill('M.');
      await page.goto(address(lang, 'page/my-data'));
      await expect(page.getByText(words['myData.whereMemory'])).toBeVisible();
      expect(await kept(page)).toEqual({});
      expect(await localKeys(page)).toEqual([]);
    },
  );

  test(`${lang}: who leaves right after “End and wipe” takes nothing along and brings nothing back`, async ({ page }) => {
    const on = await openMyData(page, lang, exampleRecord);
    await on.button('myData.wipe').click();
    await expect(on.button('myData.undo')).toBeVisible();
    await page.goto(address(lang, 'page/glossary'));
    await page.goBack();
    await expect(page.getByText(words['myData.nothing'], { exact: true })).toBeVisible();
    await expect(page.getByText(words['myData.whereMemory'])).toBeVisible();
    await expect(on.button('myData.undo')).toHaveCount(0);
    expect(await kept(page)).toEqual({});
  });
}
