import type { Page } from '@playwright/test';

import { address } from '../support/address.ts';
import { kept } from '../support/kept.ts';
import { scanOnPage } from '../support/scan-on-page.ts';
import { expect, test } from '../support/test.ts';
import { scan } from '../support/words.ts';

// What two tabs do to each other doesn't hang on the words, so one language will do.
const lang = 'nl';
const key = 'scan/relationship-scan';
const draft = 'draft/relationship-scan/mine';
const ids = scan('relationship-scan').perspectives[0]?.items.map(({ id }) => id) ?? [];

async function openScan(page: Page): Promise<ReturnType<typeof scanOnPage>> {
  await page.goto(address(lang, key));
  const on = scanOnPage(page, lang);
  await expect(on.onward).toBeEnabled();
  return on;
}

/** Ticks a statement, and waits until that is kept. */
async function answer(page: Page, on: ReturnType<typeof scanOnPage>, at: number, step: 1 | 2 | 3 | 4 | 5): Promise<void> {
  // What is behind another tab is drawn once in a while, and a click waits for that.
  await page.bringToFront();
  const groups = on.form.getByRole('group');
  await groups
    .nth(at)
    .getByRole('radio')
    .nth(step - 1)
    .check();
  await expect.poll(() => kept(page)).toHaveProperty([draft, 'answers', ids[at] ?? ''], step);
}

test('two tabs with the same scan lose no answer, and of two answers to one statement the last counts', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const [here, there] = [await openScan(page), await openScan(other)];

  await here.nickname.fill('N.');
  await answer(page, here, 0, 5);
  await answer(other, there, 1, 4);
  await answer(other, there, 0, 2);
  // The first tab had another answer to the first statement, and does not bring it back.
  await answer(page, here, 2, 3);
  const all = { [ids[0] ?? '']: 2, [ids[1] ?? '']: 4, [ids[2] ?? '']: 3 };
  await expect.poll(() => kept(page)).toMatchObject({ [draft]: { about: 'N.', answers: all } });

  for (const tab of [page, other]) {
    await tab.reload();
    const on = scanOnPage(tab, lang);
    await expect(on.onward).toBeEnabled();
    await expect(on.nickname).toHaveValue('N.');
    for (const [at, step] of Object.values(all).entries())
      await expect(
        on.form
          .getByRole('group')
          .nth(at)
          .getByRole('radio')
          .nth(step - 1),
      ).toBeChecked();
  }
});

test('answers given in two tabs at the same moment are all kept', async ({ page, context }) => {
  const other = await context.newPage();
  const [here, there] = [await openScan(page), await openScan(other)];
  const tick = (on: typeof here, at: number, step: number) =>
    on.form
      .getByRole('group')
      .nth(at)
      .getByRole('radio')
      .nth(step - 1)
      .check();
  for (const step of [1, 2, 3, 4, 5]) {
    await Promise.all([tick(here, 0, step), tick(there, 1, 6 - step)]);
    await expect
      .poll(() => kept(page), `at step ${String(step)}`)
      .toMatchObject({ [draft]: { answers: { [ids[0] ?? '']: step, [ids[1] ?? '']: 6 - step } } });
  }
});

test('a result that one tab has finished is not undone by the other', async ({ page, context }) => {
  const other = await context.newPage();
  const [here, there] = [await openScan(page), await openScan(other)];
  await answer(page, here, 0, 5);
  await answer(other, there, 1, 4);
  await page.bringToFront();
  for (let at = 0; at < ids.length; at += 3) await here.onward.click();
  await expect(page.getByRole('article')).toBeVisible();
  const results = async () => Object.entries(await kept(page)).filter(([one]) => one.startsWith('scan/'));
  await expect.poll(results).toHaveLength(1);
  // The other tab goes on with what it has; the result stays as it was finished.
  const [[, finished] = []] = await results();
  await other.bringToFront();
  await there.form.getByRole('group').nth(2).getByRole('radio').first().check();
  await expect.poll(() => kept(page)).toHaveProperty([draft]);
  expect((await results()).map(([, entry]) => entry)).toEqual([finished]);
});
