import { localeCodes } from '../../src/i18n/locales.ts';
import { groupCode } from '../../src/domain/group/group-code.ts';
import { address } from '../support/address.ts';
import { groupOnPage } from '../support/group-on-page.ts';
import { sessionScript, sessionWithPoll } from '../support/group-sessions.ts';
import { begin } from '../support/presenter-on-page.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

const [lang = 'nl'] = localeCodes;
const polled = sessionWithPoll();
const [firstLine = ''] = polled.picture.lines;

test(`${lang}: a stage with codes asks before it is left, also when their step is over`, async ({ page }) => {
  const words = ui(lang);
  await page.goto(address(lang, `session/${polled.id}/present`));
  await begin(page, lang);
  for (const { uses } of sessionScript(polled.id, '60')) {
    if (uses === 'picture') break;
    await page.keyboard.press('PageDown');
  }
  await page.getByRole('button', { name: words['presenter.groupOpen'] }).click();
  const { takeIn, count } = groupOnPage(page, lang);
  await takeIn(groupCode(polled.question, { [firstLine]: 3 }, 7));
  await expect(count(1)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: words['presenter.close'], exact: true }).click();
  await page.getByRole('button', { name: words['presenter.next'] }).click();
  await expect(page.getByRole('button', { name: words['presenter.groupOpen'] })).toHaveCount(0);
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog', { timeout: 5000 }),
    page.evaluate(() => void setTimeout(() => location.reload())),
  ]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
});
