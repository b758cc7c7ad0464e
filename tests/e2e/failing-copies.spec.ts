import { localeCodes } from '../../src/i18n/locales.ts';
import { exampleRecord } from '../support/example-record.ts';
import { kept } from '../support/kept.ts';
import { openMyData } from '../support/my-data-page.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

for (const lang of localeCodes) {
  const words = ui(lang);

  test(`${lang}: a copy that can’t be locked or unlocked is answered with what happened, what is left, and what to do`, async ({
    page,
  }) => {
    // What a browser lacks on a page that came over an unsafe connection.
    await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
    const on = await openMyData(page, lang, exampleRecord);
    const passphrase = page.getByLabel(words['myData.passphrase']);
    await passphrase.fill('   ');
    await on.button('myData.export').click();
    await expect(on.status(words['myData.passphraseBlank'])).toBeVisible();
    await passphrase.fill('four quiet blue bicycles');
    await on.button('myData.export').click();
    await expect(on.status(words['myData.lockFailed'])).toBeVisible();
    await expect(passphrase).toHaveValue('four quiet blue bicycles');
    expect(await kept(page)).toEqual(exampleRecord);

    const salt = Buffer.alloc(16).toString('base64');
    const locked = {
      format: 'dyade-record-locked',
      version: 1,
      kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt },
      cipher: { name: 'AES-GCM', iv: Buffer.alloc(12).toString('base64') },
      data: salt,
    };
    const buffer = Buffer.from(JSON.stringify(locked));
    await page.getByLabel(words['import.choose']).setInputFiles({ name: 'dyade.json', mimeType: 'application/json', buffer });
    await page.getByLabel(words['import.passphrase']).fill('four quiet blue bicycles');
    await page.getByRole('button', { name: words['import.unlock'] }).click();
    await expect(on.status(words['import.cannotUnlock'])).toBeVisible();
    expect(await kept(page)).toEqual(exampleRecord);
  });

  test(`${lang}: a copy that can’t be made is not blamed on a passphrase`, async ({ page }) => {
    await page.addInitScript(() => {
      URL.createObjectURL = () => {
        throw new TypeError('There is no room for the file.');
      };
    });
    const on = await openMyData(page, lang, exampleRecord);
    await on.button('myData.export').click();
    await expect(on.status(words['myData.copyFailed'])).toBeVisible();
    expect(await kept(page)).toEqual(exampleRecord);
  });
}
