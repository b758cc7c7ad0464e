import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { sessionScript, sessionWithPoll, sessionWords } from '../support/group-sessions.ts';
import { groupOnPage } from '../support/group-on-page.ts';
import { kept } from '../support/kept.ts';
import { cutConnection, untilKept } from '../support/offline-on-device.ts';
import { begin, step } from '../support/presenter-on-page.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { ui } from '../support/words.ts';

test.use({ serviceWorkers: 'allow', expectedMessages: [/Failed to load resource/] });

const polled = sessionWithPoll();
const key = `session/${polled.id}`;
const [firstLine = ''] = polled.picture.lines;

for (const lang of localeCodes) {
  const words = ui(lang);
  const { title, steps, poll } = sessionWords(polled.id, lang);
  const question = poll[firstLine]?.question ?? '';

  test(
    `${lang}: one facilitator and six participants go through a session without a connection, from choosing it to its end`,
    { tag: '@base' },
    async ({ page, context, browser, site }) => {
      test.slow();
      const ofSession = async () => Object.keys(await kept(page)).filter((name) => /^(presenting|minutes|picture)\//.test(name));
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(address(lang, 'page/sessions'));
      await page.getByRole('link', { name: title, exact: true }).click();
      await untilKept(page, ...['', '/present', '/group', '/print'].map((part) => address(lang, key + part)));
      await cutConnection(context);
      await page.reload();

      // The phones have opened the page on the way in; the room itself has no reception.
      const phones = await Promise.all(
        [1, 2, 4, 4, 8, 10].map(async (value) => {
          const own = await browser.newContext({ baseURL: site.url, viewport: { width: 360, height: 740 } });
          const phone = await own.newPage();
          await phone.goto(address(lang, `${key}/join`));
          await wakeIslands(phone);
          await cutConnection(own);
          return { own, phone, value };
        }),
      );

      await page.getByRole('link', { name: words['sessions.present'], exact: true }).click();
      await begin(page, lang);
      for (const { id, uses } of sessionScript(polled.id, '60')) {
        await expect(step(page)).toHaveText(steps[id]?.title ?? '');
        if (uses === 'picture') {
          const codes = await Promise.all(
            phones.map(async ({ phone, value }) => {
              const line = phone.getByRole('group', { name: question });
              await line.getByRole('radio', { name: new RegExp(`^${String(value)}\\b`) }).check();
              await phone.getByRole('button', { name: words['join.finish'] }).click();
              return phone.locator('.group-code').innerText();
            }),
          );
          await page.getByRole('button', { name: words['presenter.groupOpen'] }).click();
          const group = groupOnPage(page, lang);
          await group.takeIn(codes.join('\n'));
          await expect(group.count(6)).toBeVisible();
          await group.show.click();
          await expect(group.picture(6).getByRole('region', { name: question })).toBeVisible();
          await page.getByRole('button', { name: words['group.keep'], exact: true }).click();
          await expect.poll(ofSession).toContainEqual(expect.stringMatching(`^picture/${polled.id}/`));
          await page.getByRole('dialog').getByRole('button', { name: words['presenter.close'], exact: true }).click();
          await expect(step(page)).toHaveText(steps[id]?.title ?? '');
        }
        await page.keyboard.press('PageDown');
      }

      await expect(step(page)).toHaveText(words['presenter.closingTitle']);
      await page.getByText(words['presenter.closingShow']).click();
      await page.getByLabel(words['presenter.intentions']).fill('M.: vrijdag');
      await expect.poll(async () => JSON.stringify(await kept(page))).toContain('M.: vrijdag');
      await page.getByRole('button', { name: words['presenter.clear'] }).click();
      await expect.poll(ofSession).toEqual([]);

      // The next group begins with nothing of this one.
      await page.getByRole('button', { name: words['presenter.begin'], exact: true }).click();
      for (const { uses } of sessionScript(polled.id, '60')) {
        if (uses === 'picture') break;
        await page.keyboard.press('PageDown');
      }
      await page.getByRole('button', { name: words['presenter.groupOpen'] }).click();
      await expect(groupOnPage(page, lang).count(0)).toBeVisible();
      await expect(page.getByRole('region', { name: question })).toHaveCount(0);

      await Promise.all(phones.map(({ own }) => own.close()));
    },
  );
}
