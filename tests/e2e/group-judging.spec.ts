import { groupCode, slipOf } from '../../src/domain/group/group-code.ts';
import { fill } from '../../src/i18n/fill.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { groupOnPage } from '../support/group-on-page.ts';
import { sessionWithJudging, sessionWithScan } from '../support/group-sessions.ts';
import { storedIn } from '../support/other-side-on-page.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { exerciseWords, scan, scanWords, ui } from '../support/words.ts';

const scanned = sessionWithScan();
const judged = sessionWithJudging();

for (const lang of localeCodes) {
  const words = ui(lang);

  test(
    `${lang}: a participant’s answers and code go along to the other language, and are kept nowhere`,
    { tag: '@base' },
    async ({ page }) => {
      await page.goto(address(lang, `session/${scanned.id}/join`));
      const structure = scan(scanned.picture.scan);
      const { labels, unknown } = scanWords(scanned.picture.scan, lang);
      const groups = page.locator('#picture').getByRole('group');
      const items = structure.perspectives.find(({ id }) => id === scanned.picture.perspective)?.items ?? [];
      await expect(groups).toHaveCount(items.length);
      await page.locator('#picture').getByRole('button', { name: words['join.finish'] }).click();
      await expect(page.getByText(words['join.emptyScan'])).toBeVisible();
      for (let at = 0; at < items.length; at += 1)
        await groups
          .nth(at)
          .getByRole('radio', { name: at === 0 ? unknown : labels[3], exact: true })
          .check();
      await page.locator('#picture').getByRole('button', { name: words['join.finish'] }).click();
      const code = await page.locator('.group-code').innerText();

      const other = await switchLanguage(page, lang);
      await expect(page.locator('.group-code')).toHaveText(code);
      await page.getByRole('button', { name: ui(other)['join.change'] }).click();
      const otherLabels = scanWords(scanned.picture.scan, other).labels;
      await expect(groups.nth(1).getByRole('radio', { name: otherLabels[3], exact: true })).toBeChecked();
      // Other answers of the same person have the same slip.
      await groups.nth(1).getByRole('radio', { name: otherLabels[0], exact: true }).check();
      await groups.nth(2).getByRole('radio', { name: otherLabels[0], exact: true }).check();
      await page
        .locator('#picture')
        .getByRole('button', { name: ui(other)['join.finish'] })
        .click();
      expect(slipOf(await page.locator('.group-code').innerText())).toBe(slipOf(code));
      await page.getByRole('button', { name: ui(other)['join.wipe'], exact: true }).click();
      await page.getByRole('button', { name: ui(other)['join.wipeYes'] }).click();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      expect(await storedIn(page)).toEqual([]);
    },
  );

  test(`${lang}: a group judges fragments together, with codes or with hands, and then sees how we read it`, async ({ page }) => {
    const { targets, items } = judged.part;
    const text = exerciseWords(judged.judging.exercise, lang).questions[judged.part.id];
    const targetWords = (at: number) => text?.targets?.[targets[at] ?? ''] ?? '';
    const [firstItem] = items;
    await page.goto(`${address(lang, `session/${judged.id}/group`)}#judging`);
    const part = page.locator('#judging');
    // Here phones can't open the address: what the page offers instead is there.
    const invitation = part.getByRole('region', { name: words['group.invite'] });
    await expect(invitation).toContainText(fill(words['group.instead'], { instead: words['group.hands'] }));
    await page.emulateMedia({ media: 'print' });
    await expect(part.getByText(words['group.nothingToPrint'])).toBeVisible();
    await page.emulateMedia({ media: null });
    await part.getByText(words['group.hands'], { exact: true }).click();
    const hands = part.getByRole('form', { name: words['group.hands'] }).getByRole('group').first();
    await hands.getByRole('spinbutton').nth(0).fill('5');
    await hands.getByRole('spinbutton').nth(1).fill('2');
    await part.getByRole('button', { name: words['group.handsShow'] }).click();
    await expect(part.getByText(fill(words['group.agree'], { same: 5, of: 7, choice: targetWords(0) }))).toBeVisible();

    const codes = [0, 0, 0, 1, 1].map((target, at) =>
      groupCode(judged.question, Object.fromEntries(items.map(({ id }) => [id, target * 4 + (at % 3) + 1])), 2000 + at),
    );
    const { takeIn, count, show } = groupOnPage(page, lang);
    await takeIn(codes.slice(0, 3).join('\n'));
    await expect(count(3)).toBeVisible();
    await takeIn(codes.slice(3).join('\n'));
    await show.click();
    await expect(part.getByRole('heading', { name: fill(words['group.shownJudging'], { count: 5 }) })).toBeFocused();
    const agree = part.getByText(fill(words['group.agree'], { same: 3, of: 5, choice: targetWords(0) }));
    await expect(agree).toHaveCount(items.length);
    await expect(part.getByText(/Fleiss/)).toHaveCount(items.length >= 10 ? 1 : 0);
    const reason = text?.items[firstItem?.id ?? '']?.feedback ?? '';
    await expect(part.getByText(reason)).toHaveCount(0);
    await part.getByRole('button', { name: words['group.showOurs'] }).click();
    await expect(part.getByText(reason)).toBeVisible();
    await expectAccessible(page, 'what the group judged');
  });
}
