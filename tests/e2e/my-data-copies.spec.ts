import { readFile, writeFile } from 'node:fs/promises';

import type { Download, Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { exampleRecord } from '../support/example-record.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { kept } from '../support/kept.ts';
import { type MyDataPage, openMyData } from '../support/my-data-page.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

const plan = { v: 1, at: '2026-11-20T10:00:00.000Z', about: 'N.', intention: 'Ask about the dog', when: '', notice: '' };

/** A file of the site with these entries. */
function copyOf(entries: Readonly<Record<string, unknown>>, scans: readonly unknown[] = []): string {
  return JSON.stringify({ format: 'dyade-record', version: 1, exportedAt: '2026-11-21T10:00:00.000Z', scans, entries });
}

async function choose(page: Page, lang: Lang, text: string | Buffer, name = 'dyade-2026-11-21.json'): Promise<void> {
  const field = page.getByLabel(ui(lang)['import.choose']);
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  if (buffer.length < 1_000_000) return field.setInputFiles({ name, mimeType: 'application/json', buffer });
  // It takes seconds to hand the content of a large file over to the browser.
  const path = test.info().outputPath(name);
  await writeFile(path, buffer);
  return field.setInputFiles(path);
}

async function takeCopy(page: Page, on: MyDataPage): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await on.button('myData.export').click();
  return downloading;
}

/** What is kept, but for what is remembered about the copy. */
async function keptWithoutCopy(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const { 'preference/last-copy': _copy, ...others } = await kept(page);
  return others;
}

for (const lang of localeCodes) {
  const words = ui(lang);

  test(`${lang}: a copy holds everything, and the page says when it was taken`, { tag: '@islands' }, async ({ page }) => {
    const on = await openMyData(page, lang);
    await expect(on.button('myData.export')).toBeDisabled();
    await openMyData(page, lang, exampleRecord);
    await expect(page.getByText(words['myData.noCopyYet'])).toBeVisible();
    const download = await takeCopy(page, on);
    expect(download.suggestedFilename()).toMatch(/^dyade-\d{4}-\d\d-\d\d\.json$/);
    await expect(on.status(fill(words['myData.copied'], { name: download.suggestedFilename() }))).toBeVisible();
    await expect(page.getByText(words['myData.noCopyYet'])).toHaveCount(0);
    await expect(on.entry(words['myData.lastCopyMade'])).toBeVisible();
    const copy: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    const {
      'scan/relationship-scan/one': one,
      'scan/relationship-scan/two': two,
      'preference/first-save': agreed,
      ...entries
    } = exampleRecord;
    expect([one, two, agreed]).not.toContain(undefined);
    expect(copy).toMatchObject({
      format: 'dyade-record',
      version: 1,
      entries,
      scans: [
        { id: 'one', scan: 'relationship-scan', perspective: 'mine', how: 'self', scales: { closeness: { of: 6 } } },
        { id: 'two', how: 'imagined', answers: { 'b-n1': 4, 'b-c1': 'unknown' } },
      ],
    });
  });

  test(
    `${lang}: a locked copy opens with its passphrase alone, also after everything was wiped`,
    { tag: '@islands' },
    async ({ page }) => {
      test.slow();
      const on = await openMyData(page, lang, exampleRecord);
      const passphrase = page.getByLabel(words['myData.passphrase']);
      await passphrase.fill('four quiet blue bicycles');
      await expect(passphrase).toHaveAttribute('type', 'password');
      await page.getByLabel(words['myData.passphraseShow']).check();
      await expect(passphrase).toHaveAttribute('type', 'text');
      const download = await takeCopy(page, on);
      await expect(on.status(fill(words['myData.copiedLocked'], { name: download.suggestedFilename() }))).toBeVisible();
      await expect(passphrase).toHaveValue('');
      const file = await readFile(await download.path());
      expect(JSON.parse(file.toString())).toMatchObject({ format: 'dyade-record-locked', version: 1 });
      expect(file.toString()).not.toContain('N.');

      await on.button('myData.erase').click();
      await on.button('myData.eraseYes').click();
      await expect(page.getByText(words['myData.nothing'], { exact: true })).toBeVisible();

      await choose(page, lang, file);
      const form = page.getByRole('form', { name: words['import.locked'] });
      await expect(form.getByLabel(words['import.passphrase']), 'what the copy asks for is heard').toBeFocused();
      await form.getByRole('button', { name: words['import.unlock'] }).click();
      await expect(on.status(words['import.noPassphrase'])).toBeVisible();
      await form.getByLabel(words['import.passphrase']).fill('four quiet red bicycles');
      await form.getByRole('button', { name: words['import.unlock'] }).click();
      await expect(on.status(words['import.wrong'])).toBeVisible();
      expect(await kept(page)).toEqual({});

      await form.getByLabel(words['import.passphrase']).fill('four quiet blue bicycles');
      await form.getByLabel(words['import.passphrase']).press('Enter');
      const preview = page.getByRole('form', { name: fill(words['import.previewTitle'], { name: 'dyade-2026-11-21.json' }) });
      await expect(preview.getByRole('heading')).toBeFocused();
      await expectAccessible(page, 'the preview of a copy');
      expect(await kept(page)).toEqual({});
      await preview.getByRole('button', { name: words['import.apply'] }).click();
      await expect(on.entry(on.scanAbout('N.'))).toBeVisible();
      const { 'preference/first-save': _agreed, ...others } = exampleRecord;
      expect(await keptWithoutCopy(page)).toEqual(others);

      await on.button('myData.undo').click();
      await expect(page.getByText(words['myData.nothing'], { exact: true })).toBeVisible();
      expect(await kept(page)).toEqual({});
    },
  );

  test(`${lang}: what a copy would change is said first, and the learner chooses where the two differ`, async ({ page }) => {
    const here = {
      'plan/same': { ...plan, sequence: 1 },
      'plan/newer-here': { ...plan, sequence: 9, intention: 'Newer here' },
      'plan/newer-there': { ...plan, sequence: 1, intention: 'Older here' },
      'plan/differs': { ...plan, sequence: 4, intention: 'As it is here' },
    };
    const there = {
      'plan/new': { ...plan, sequence: 2, intention: 'New' },
      'plan/same': here['plan/same'],
      'plan/newer-here': { ...plan, sequence: 3, intention: 'Older there' },
      'plan/newer-there': { ...plan, sequence: 7, intention: 'Newer there' },
      'plan/differs': { ...plan, sequence: 4, intention: 'As it is there' },
      'plan/later': { v: 99, something: 'else' },
      'plan/broken': { v: 1, at: 'yesterday' },
    };
    const wrong = {
      id: 'a1',
      scan: 'relationship-scan',
      version: 1,
      perspective: 'mine',
      how: 'self',
      about: 'N.',
      sequence: 3,
      takenAt: plan.at,
      answers: { 'a-n3': 4 },
      scales: { closeness: { score: 99, answered: 6, unknown: 0, of: 6 } },
    };
    const on = await openMyData(page, lang, here);
    await choose(page, lang, copyOf(there, [wrong]));
    const preview = page.getByRole('form', { name: /dyade-2026/ });
    for (const [key, count] of [
      ['import.add', 3],
      ['import.replace', 1],
      ['import.keep', 1],
      ['import.same', 1],
      ['import.undecided', 1],
      ['import.differing', 1],
      ['import.unreadable', 1],
      ['import.foreign', 1],
    ] as const)
      await expect(preview.getByText(fill(words[key], { count }), { exact: true })).toBeVisible();
    await preview.getByText(fill(words['import.add'], { count: 3 })).click();
    await expect(preview.getByText(on.scanAbout('N.'))).toBeVisible();
    expect(await kept(page)).toEqual(here);
    await preview.getByRole('button', { name: words['import.cancel'] }).click();
    await expect(on.status(words['import.cancelled'])).toBeVisible();
    await expect(preview).toHaveCount(0);
    expect(await kept(page)).toEqual(here);

    await choose(page, lang, copyOf(there, [wrong]));
    await preview.getByRole('radio', { name: words['import.winsFile'] }).check();
    await preview.getByRole('button', { name: words['import.apply'] }).click();
    await expect(on.status(fill(words['import.done'], { added: 3, replaced: 2 }))).toBeVisible();
    const { 'plan/broken': _broken, 'plan/newer-here': _older, ...taken } = there;
    const after = await kept(page);
    expect(after).toMatchObject({ ...taken, 'plan/newer-here': here['plan/newer-here'] });
    expect(after).toHaveProperty(['scan/relationship-scan/a1', 'answers'], { 'a-n3': 4 });
    expect(after).not.toHaveProperty(['plan/broken']);
    await on.button('myData.undo').click();
    await expect(on.status(words['myData.undone'])).toBeVisible();
    expect(await kept(page)).toEqual(here);
  });

  test(
    `${lang}: a file that can’t be taken in is refused in words, and nothing changes`,
    { tag: '@islands' },
    async ({ page }) => {
      const on = await openMyData(page, lang, exampleRecord);
      const whole = copyOf({ 'plan/new': plan });
      const refused = [
        { name: 'photo.json', text: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]), key: 'import.notOurs' },
        { name: 'other.json', text: '{"entries":{}}', key: 'import.notOurs' },
        { name: 'empty.json', text: '', key: 'import.notOurs' },
        { name: 'half.json', text: whole.slice(0, 120), key: 'import.cutOff' },
        { name: 'newer.json', text: whole.replace('"version":1', '"version":2'), key: 'import.newer' },
        { name: 'big.json', text: Buffer.alloc(21_000_000, ' '), key: 'import.tooBig' },
        { name: 'lock.json', text: '{"format":"dyade-record-locked","version":1,"data":""}', key: 'import.cutOff' },
      ] as const;
      for (const { name, text, key } of refused) {
        await choose(page, lang, text, name);
        await expect(on.status(fill(words[key], { name, size: 21, limit: 20 })), name).toBeVisible();
      }
      await choose(page, lang, copyOf({}));
      await expect(page.getByText(words['import.nothing'])).toBeVisible();
      await expect(on.button('import.apply')).toHaveCount(0);
      expect(await kept(page)).toEqual(exampleRecord);
      await choose(page, lang, whole);
      await on.button('import.apply').click();
      await expect(on.status(fill(words['import.done'], { added: 1, replaced: 0 }))).toBeVisible();
    },
  );

  test(`${lang}: where nothing can be kept, the page says so, and a copy goes in and out all the same`, async ({ page }) => {
    await page.addInitScript(() => Reflect.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    const on = await openMyData(page, lang);
    await expect(page.getByText(words['myData.whereUnavailable'])).toBeVisible();
    await expect(page.getByText(words['myData.copyWorks'])).toBeVisible();
    await choose(page, lang, copyOf({ 'plan/new': plan }));
    await on.button('import.applyMemory').click();
    await expect(on.status(fill(words['import.doneInMemory'], { added: 1, replaced: 0 }))).toBeVisible();
    await expect(on.entry(plan.intention)).toBeVisible();
    const download = await takeCopy(page, on);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ entries: { 'plan/new': plan } });
  });
}

test('of two copies chosen one right after the other the last one counts, also when the first takes longer to read', async ({
  page,
}) => {
  const words = ui('nl');
  await page.addInitScript(() => {
    Blob.prototype.text = async function (this: Blob) {
      if (this instanceof File && this.name === 'slow.json') await new Promise((done) => setTimeout(done, 1000));
      return new Response(this).text();
    };
  });
  await openMyData(page, 'nl');
  await choose(page, 'nl', copyOf({ 'plan/new': plan }), 'slow.json');
  await choose(page, 'nl', copyOf({ 'plan/new': plan }), 'quick.json');
  const previewOf = (name: string) => page.getByRole('form', { name: fill(words['import.previewTitle'], { name }) });
  await expect(previewOf('quick.json')).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(previewOf('quick.json')).toBeVisible();
  await expect(previewOf('slow.json')).toHaveCount(0);
});
