import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectResult } from '../support/expect-result.ts';
import { expectedPattern, type Rating } from '../support/expected-scores.ts';
import { keepBehindItsBack, kept } from '../support/kept.ts';
import { resultKept } from '../support/result-kept.ts';
import { fillIn, scanOnPage } from '../support/scan-on-page.ts';
import { switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { scan, ui } from '../support/words.ts';

const key = 'scan/relationship-scan';
const structure = scan('relationship-scan');
const items = structure.perspectives[0]?.items ?? [];
const mixed: readonly Rating[] = [5, 4, 2, 'unknown', 3, 1, 2, 2, 4, 5, 1, 4, 3, 4, 5, 'unknown', 1, 2];

/** The same answer for each scale, turned where the key asks for it. */
function towards(goal: Readonly<Record<string, number>>): Rating[] {
  const steps: readonly Rating[] = [1, 2, 3, 4, 5];
  return items.map((item) => {
    const value = goal[item.scale] ?? 3;
    return steps[(item.key === '-' ? 6 - value : value) - 1] ?? null;
  });
}

const examples: readonly (readonly Rating[])[] = [
  mixed,
  items.map((_, at) => ([1, 2, 3, 4, 5] as const)[(at * 7) % 5] ?? null),
  // Four of six is just enough, three of six is not.
  items.map((item, at) => (item.scale === 'conflict' && at > 8 ? 'unknown' : at % 2 === 0 ? 4 : 2)),
  items.map((item, at) => (item.scale === 'dependency' && at > 5 ? null : at % 3 === 0 ? 5 : 4)),
  items.map(() => null),
  // One answer for each pattern that the scan knows.
  ...[
    { closeness: 5, conflict: 5, dependency: 1 },
    { closeness: 1, conflict: 4, dependency: 5 },
    { closeness: 3, conflict: 3, dependency: 5 },
    { closeness: 2, conflict: 1, dependency: 2 },
    { closeness: 4, conflict: 2, dependency: 3 },
  ].map(towards),
];

for (const lang of localeCodes) {
  const words = ui(lang);

  test(`${lang}: the numbers, the pattern and what is missing are what the answers say`, async ({ page }) => {
    await page.goto(address(lang, key));
    const patterns = new Set<string | null>();
    // Two are filled in, one after the other; the others are opened as they are kept.
    for (const [at, ratings] of examples.entries()) {
      if (at < 2) await fillIn(scanOnPage(page, lang), 'N.', ratings);
      else {
        const one = `example-${String(at)}`;
        await keepBehindItsBack(page, `${key}/${one}`, resultKept('relationship-scan', structure, ratings));
        await page.goto(address(lang, 'page/scans'));
        await page.goto(`${address(lang, key)}#result-${one}`);
      }
      await expectResult(page, lang, ratings);
      patterns.add(expectedPattern(structure, 'mine', ratings));
      await page.getByRole('button', { name: words['scan.again'], exact: true }).click();
    }
    const all = new Set([...structure.patterns.map(({ id }) => id), null]);
    expect(patterns, 'the examples reach every pattern, and too few answers for any').toEqual(all);
  });

  test(`${lang}: back leads from the result to the form and forward to the result`, async ({ page }) => {
    await page.goto(address(lang, key));
    await fillIn(scanOnPage(page, lang), 'N.', mixed);
    await expectResult(page, lang, mixed);
    await page.goBack();
    await expect(scanOnPage(page, lang).form).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await page.goForward();
    await expectResult(page, lang, mixed);
  });

  test(`${lang}: an earlier result opens again, and the language switch stays on it`, async ({ page }) => {
    const [one = mixed, other = mixed] = examples;
    await page.goto(address(lang, key));
    await fillIn(scanOnPage(page, lang), 'N.', one);
    await expectResult(page, lang, one);
    await page.getByRole('button', { name: words['scan.again'], exact: true }).click();
    await fillIn(scanOnPage(page, lang), 'M.', other);
    await expectResult(page, lang, other);
    await page.getByRole('button', { name: words['scan.again'], exact: true }).click();
    await page.getByRole('complementary').filter({ hasText: words['scan.earlier'] }).getByRole('button', { name: 'N.' }).click();
    await expectResult(page, lang, one);
    await page.reload();
    await expectResult(page, lang, one);
    await expectResult(page, await switchLanguage(page, lang), one);
  });

  test(`${lang}: answers can be changed, and a result deleted`, { tag: '@islands' }, async ({ page }) => {
    await page.goto(address(lang, key));
    await fillIn(scanOnPage(page, lang), 'N.', mixed);
    await expectResult(page, lang, mixed);

    await page.getByRole('button', { name: words['scan.edit'], exact: true }).click();
    const on = scanOnPage(page, lang);
    await expect(on.nickname).toHaveValue('N.');
    await expect(on.choice(on.statements('N.')[0] ?? '', 5)).toBeChecked();
    const changed = [1 as const, ...mixed.slice(1)];
    await fillIn(on, 'N.', changed);
    await expectResult(page, lang, changed);

    // Changed answers take the place of the result that they were changed from.
    const results = async () => Object.keys(await kept(page)).filter((one) => one.startsWith('scan/'));
    await expect.poll(results).toHaveLength(1);

    const remove = page.getByRole('button', { name: words['scan.remove'], exact: true });
    await remove.click();
    const sure = page.getByRole('group', { name: words['scan.removeSure'] });
    await expect(sure).toBeFocused();
    await sure.getByRole('button', { name: words['scan.removeNo'] }).click();
    await expect(remove).toBeFocused();
    await remove.click();
    await sure.getByRole('button', { name: words['scan.removeYes'] }).click();
    await expect(page.getByRole('status').filter({ hasText: words['scan.removed'] })).toBeVisible();
    await expect.poll(results).toEqual([]);
    await expect(page.getByText(words['scan.earlier'], { exact: true })).toHaveCount(0);

    // For a moment it can be brought back.
    const undo = page.getByRole('button', { name: words['scan.undo'], exact: true });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expectResult(page, lang, changed);
    await expect(page.getByRole('status').filter({ hasText: words['scan.undone'] })).toBeVisible();
    await expect.poll(results).toHaveLength(1);
    await remove.click();
    await sure.getByRole('button', { name: words['scan.removeYes'] }).click();
    await expect(undo).toBeVisible();
    await expect.poll(results).toEqual([]);
    await page.reload();
    await expect(scanOnPage(page, lang).form).toBeVisible();
  });
}
