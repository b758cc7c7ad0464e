import { qrPath } from '../../src/domain/codes/qr-path.ts';
import { inFours } from '../../src/domain/group/code-letters.ts';
import { groupCode, slipOf } from '../../src/domain/group/group-code.ts';
import { fill } from '../../src/i18n/fill.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { sessionWithPoll, sessionWithScan, sessionWords } from '../support/group-sessions.ts';
import { groupOnPage } from '../support/group-on-page.ts';
import { kept } from '../support/kept.ts';
import { storedIn } from '../support/other-side-on-page.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { ui } from '../support/words.ts';

const polled = sessionWithPoll();
const scanned = sessionWithScan();
const [firstLine = ''] = polled.picture.lines;

/** A code for the poll in which the first line has this value. */
const pollCode = (value: number, nonce: number) => groupCode(polled.question, { [firstLine]: value }, nonce);

for (const lang of localeCodes) {
  const words = ui(lang);
  const lines = sessionWords(polled.id, lang).poll;
  const question = lines[firstLine]?.question ?? '';

  test(`${lang}: six participants answer on their own phones, and the group sees its picture by four`, async ({
    page,
    browser,
    site,
  }) => {
    const join = address(lang, `session/${polled.id}/join`);
    const codes = await Promise.all(
      [2, 3, 3, 9, 5, 10].map(async (value) => {
        const context = await browser.newContext({ baseURL: site.url, viewport: { width: 360, height: 740 } });
        const phone = await context.newPage();
        await phone.goto(join);
        await phone
          .getByRole('group', { name: question })
          .getByRole('radio', { name: new RegExp(`^${value}\\b`) })
          .check();
        await phone.getByRole('button', { name: words['join.finish'] }).click();
        await expect(phone.getByRole('heading', { name: words['join.codeTitle'] })).toBeFocused();
        const code = await phone.locator('.group-code').innerText();
        await expect(phone.getByRole('img', { name: words['join.qrLabel'] })).toBeVisible();
        expect(await storedIn(phone)).toEqual([]);
        expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await context.close();
        return code;
      }),
    );
    expect(codes.every((code) => /^[0-9A-Z]{4}( [0-9A-Z]{1,4})+$/.test(code))).toBe(true);
    const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = codes;

    await page.goto(address(lang, `session/${polled.id}/group`));
    const { takeIn, count, show, picture } = groupOnPage(page, lang);
    await expect(page.getByRole('link', { name: join })).toBeVisible();
    const instead = fill(words['group.instead'], { instead: words['group.paper'] });
    await expect(page.getByRole('region', { name: words['group.invite'] })).toContainText(instead);
    await expect(show).toBeDisabled();
    // From here on there is no internet in the room; what a first touch wakes is there by now.
    await wakeIslands(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: words['group.take'], exact: true }).click();
    await expect(page.getByText(words['group.empty'])).toBeVisible();

    await takeIn(first.toLowerCase().replaceAll('0', 'O').replaceAll('1', 'l'));
    await expect(count(1)).toBeVisible();
    const mistyped = second.slice(0, -1) + (second.endsWith('7') ? '8' : '7');
    const strange = `U${third.slice(1)}`;
    const outdated = groupCode({ ...polled.question, version: polled.question.version + 1 }, {}, 5);
    const elsewhere = groupCode(scanned.question, {}, 5);
    await takeIn([mistyped, first, strange, outdated, elsewhere, second].join('\n'));
    const verdicts = page.getByRole('status').getByRole('listitem');
    await expect(verdicts).toHaveText([
      fill(words['group.damaged'], { code: mistyped }),
      fill(words['group.double'], { slip: slipOf(first) }),
      fill(words['group.strangeSign'], { code: strange, sign: 'U', place: 1 }),
      fill(words['group.otherVersion'], { code: inFours(outdated) }),
      fill(words['group.otherSession'], { code: inFours(elsewhere) }),
      fill(words['group.isIn'], { slip: slipOf(second) }),
    ]);
    await takeIn(third);
    await expect(count(3)).toBeVisible();
    await expect(show).toBeDisabled();
    await expect(page.getByRole('region', { name: question })).toHaveCount(0);

    // A code that was taken out before it was shown is not in the picture.
    await takeIn(`${fourth}, ${pollCode(0, 77)}`);
    await page.getByText(words['group.slips'], { exact: true }).click();
    await page.getByRole('button', { name: fill(words['group.takeOutSlip'], { slip: slipOf(pollCode(0, 77)) }) }).click();
    await expect(count(4)).toBeVisible();
    await expect(page.getByRole('region', { name: question })).toHaveCount(0);
    await show.click();
    await expect(picture(4).getByRole('heading', { level: 3 })).toBeFocused();
    const line = page.getByRole('region', { name: question });
    await line.getByText(words['group.asTable']).click();
    const counts = () => line.getByRole('cell').allInnerTexts();
    expect(await counts()).toEqual(['0', '0', '1', '2', '0', '0', '0', '0', '0', '1', '0']);
    const others = polled.picture.lines.slice(1);
    await expect(page.getByText(words['group.fewOnLine'])).toHaveCount(others.length);

    const showNew = page.getByRole('button', { name: words['group.showNew'] });
    await takeIn([fifth, sixth, pollCode(10, 1001)].join(' '));
    await expect(count(7)).toBeVisible();
    await expect(showNew).toBeDisabled();
    await takeIn(pollCode(10, 1002));
    await expect(count(8)).toBeVisible();
    expect(await counts()).toEqual(['0', '0', '1', '2', '0', '0', '0', '0', '0', '1', '0']);
    await showNew.click();
    await expect(picture(8)).toBeVisible();
    expect(await counts()).toEqual(['0', '0', '1', '2', '0', '1', '0', '0', '0', '1', '3']);

    // Nothing is kept until it is asked for, and then no code is.
    await page.context().setOffline(false);
    await expectAccessible(page, 'the picture of the group');
    expect(Object.keys(await kept(page)).filter((key) => key.startsWith('picture/'))).toEqual([]);
    await page.getByRole('button', { name: words['group.keep'] }).click();
    await expect(page.getByText(words['group.kept'])).toBeVisible();
    const entries = Object.entries(await kept(page)).filter(([key]) => key.startsWith(`picture/${polled.id}/`));
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain(slipOf(first));
    expect(entries[0]?.[1]).toMatchObject({ of: 8, part: 'picture', lines: [{ words: question }] });

    const other = await switchLanguage(page, lang);
    await expect(page.getByRole('region', { name: fill(ui(other)['group.shown'], { count: 8 }) })).toBeVisible();
    await expect(page).toHaveURL(address(other, `session/${polled.id}/group`));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address(lang, 'page/my-data'));
    const title = fill(words['myData.picture'], { session: sessionWords(polled.id, lang).title });
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  });

  test(`${lang}: a camera that is allowed only after the page was left goes off at once`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () =>
        new Promise((resolve) => {
          addEventListener('allowed', () => {
            const stream = document.createElement('canvas').captureStream(5);
            addEventListener('look', () => document.documentElement.toggleAttribute('data-films', stream.active));
            resolve(stream);
          });
        });
    });
    await page.goto(address(lang, `session/${polled.id}/group`));
    await page.getByRole('button', { name: words['group.cameraOn'] }).click();
    await expect(page.getByRole('button', { name: words['group.cameraOn'] })).toBeDisabled();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      dispatchEvent(new Event('allowed'));
    });
    await expect(page.getByRole('button', { name: words['group.cameraOn'] })).toBeEnabled();
    await page.evaluate(() => dispatchEvent(new Event('look')));
    await expect(page.locator('html')).not.toHaveAttribute('data-films');
  });

  test(`${lang}: a code comes in by camera or from paper, and a refused camera is said in words`, async ({ page }) => {
    const code = pollCode(4, 4000);
    const { size, path } = qrPath(code);
    await page.addInitScript(
      ({ modules, drawing }) => {
        let asked = 0;
        navigator.mediaDevices.getUserMedia = () => {
          asked += 1;
          if (asked === 1) return Promise.reject(new DOMException('No.', 'NotAllowedError'));
          const canvas = document.createElement('canvas');
          canvas.width = 640;
          canvas.height = 480;
          const context = canvas.getContext('2d');
          const draw = () => {
            if (!context) return;
            context.fillStyle = '#ddd';
            context.fillRect(0, 0, 640, 480);
            context.save();
            context.translate(150, 70);
            context.scale(340 / modules, 340 / modules);
            context.fillStyle = '#fff';
            context.fillRect(0, 0, modules, modules);
            context.fillStyle = '#000';
            context.fill(new Path2D(drawing));
            context.restore();
          };
          draw();
          setInterval(draw, 50);
          return Promise.resolve(canvas.captureStream(20));
        };
      },
      { modules: size, drawing: path },
    );
    await page.goto(address(lang, `session/${polled.id}/group`));
    const { count, show, picture } = groupOnPage(page, lang);
    const camera = page.getByRole('button', { name: words['group.cameraOn'] });
    await camera.click();
    await expect(page.getByText(words['group.cameraRefused'])).toBeVisible();
    await camera.click();
    await expect(page.getByText(fill(words['group.isIn'], { slip: slipOf(code) }))).toBeVisible();
    await expect(count(1)).toBeVisible();
    await page.getByRole('button', { name: words['group.cameraOff'] }).click();
    await expect(camera).toBeVisible();
    expect(
      await page
        .locator('video')
        .evaluate((video: HTMLVideoElement) => video.srcObject instanceof MediaStream && video.srcObject.active),
    ).toBe(false);

    await page.getByText(words['group.paper'], { exact: true }).click();
    const paper = page.getByRole('form', { name: words['group.paper'] });
    for (const value of ['6', '8', '1']) {
      await paper.getByRole('spinbutton', { name: question }).fill(value);
      await paper.getByRole('button', { name: words['group.paperTake'] }).click();
      await expect(paper.getByRole('spinbutton', { name: question })).toHaveValue('');
    }
    await show.click();
    await expect(picture(4)).toBeVisible();
  });
}
