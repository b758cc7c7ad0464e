import { address } from '../support/address.ts';
import { allScans } from '../support/all-scans.ts';
import { keepBehindItsBack } from '../support/kept.ts';
import { resultKept } from '../support/result-kept.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { ui } from '../support/words.ts';

test.use({ viewport: { width: 320, height: 640 } });

// About as long as a nickname may be, and a web address that someone pastes.
const about = 'Grootmoedervandeallerkleinstevangroepvi';
const pasted = 'https://example.org/a/very/long/address/that/nobody/ever/typed/by/hand/and/that/has/no/space';
const words = ui('en');

for (const { id, structure } of allScans())
  test(`a long name makes no result of ${id} wider than a phone`, async ({ page }) => {
    const [own, other] = structure.perspectives;
    await page.goto(address('en', `scan/${id}`));
    await expect(page.getByRole('button', { name: words['scan.next'], exact: true })).toBeEnabled();
    const result = resultKept(
      id,
      structure,
      (own?.items ?? []).map((_, at) => (at % 2 === 0 ? 5 : 2)),
    );
    const written = { texts: Object.fromEntries((own?.questions ?? []).map((question) => [question.id, pasted])) };
    const theirs = {
      perspective: other?.id,
      how: 'asked',
      answers: Object.fromEntries((other?.items ?? []).map((item) => [item.id, 3])),
    };
    const results = {
      one: { ...written, about },
      two: { about },
      three: { about: 'M.' },
      ...(other ? { four: { ...theirs, about } } : {}),
    };
    for (const [name, entry] of Object.entries(results))
      await keepBehindItsBack(page, `scan/${id}/${name}`, { ...result, ...entry });
    await page.goto(`${address('en', `scan/${id}`)}?#result-one`);
    await expect(page.getByRole('heading', { name: words['compare.time'] })).toBeVisible();
    const another = page.getByLabel(words['compare.secondChoose']);
    if ((await another.count()) > 0) await another.selectOption({ index: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

test('a pasted address makes no plan wider than a phone', async ({ page }) => {
  await page.goto(address('en', 'tool/small-plan'));
  await wakeIslands(page);
  await page.getByRole('textbox', { name: words['plan.about'] }).fill(about);
  await page.getByRole('textbox', { name: words['plan.intention'] }).fill(pasted);
  await page.getByRole('button', { name: words['plan.done'] }).click();
  await expect(page.getByRole('article')).toContainText(pasted);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
