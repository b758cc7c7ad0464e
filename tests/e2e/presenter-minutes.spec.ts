import { localeCodes } from '../../src/i18n/locales.ts';
import { begin, presenterAddress } from '../support/presenter-on-page.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

const [first = 'nl'] = localeCodes;

test(`${first}: where nothing is kept, minutes go along to the notes that are opened later, and stay`, async ({ page }) => {
  const words = ui(first);
  await page.goto(presenterAddress(first));
  await page.getByRole('button', { name: words['presenter.begin'], exact: true }).click();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: words['presenter.notesHere'] }).click();
  await page.getByLabel(words['presenter.intentions']).fill('K.: vragen');
  await page.getByRole('button', { name: words['notice.keepNothing'], exact: true }).click();
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(`${location.pathname}#notes`, 'notes', 'popup')),
  ]);
  await expect(notes.getByLabel(words['presenter.intentions'])).toHaveValue('K.: vragen');
  await notes.getByLabel(words['presenter.minutesText']).fill('Later.');
  await expect(page.getByLabel(words['presenter.minutesText'])).toHaveValue('Later.');
  await expect(page.getByLabel(words['presenter.intentions'])).toHaveValue('K.: vragen');
});

test.describe('far from the meridian', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test(`${first}: a file of minutes has the day of the place where the group met`, async ({ page }) => {
    const words = ui(first);
    await page.clock.install({ time: '2026-11-20T20:00:00Z' });
    await page.goto(presenterAddress(first));
    await begin(page, first);
    await page.getByRole('button', { name: words['presenter.steps'] }).click();
    await page.getByRole('dialog').getByRole('listitem').last().getByRole('button').click();
    await page.getByRole('button', { name: words['presenter.finish'] }).click();
    await page.getByText(words['presenter.closingShow']).click();
    await page.getByLabel(words['presenter.intentions']).fill('M.: even wachten');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words['presenter.saveText'], exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('2026-11-21');
  });
});
