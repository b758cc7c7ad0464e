import type { Locator, Page } from '@playwright/test';

import { cohensKappa } from '../../src/domain/agreement/cohens-kappa.ts';
import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { kept } from '../support/kept.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { exercise, exerciseWords, ui } from '../support/words.ts';

const sorting = 'spot-the-dimension';
const ordering = 'order-the-steps';
const parts = exercise(sorting).questions.filter((part) => part.kind === 'classify');
const fragments = parts.flatMap((part) => part.items.map((fragment, at) => ({ part, fragment, at })));
const defensible = fragments.find(({ fragment }) => fragment.also.length > 0)!;
const otherwise = fragments.find(({ fragment, part }) => part !== defensible.part && fragment.also.length === 0)!;

/** What is chosen at a fragment: as we did, but for one that could be defended too and one that is another. */
function choiceAt({ part, fragment }: (typeof fragments)[number]): string {
  if (fragment === defensible.fragment) return fragment.also[0]!;
  return fragment === otherwise.fragment ? part.targets.find((target) => target !== fragment.to)! : fragment.to;
}

function formOf(page: Page, lang: Lang, id: string, part: string): Locator {
  return page.getByRole('form', { name: exerciseWords(id, lang).questions[part]!.prompt, exact: true });
}

function fragmentOf(page: Page, lang: Lang, { part, fragment, at }: (typeof fragments)[number]): Locator {
  const { text } = exerciseWords(sorting, lang).questions[part.id]!.items[fragment.id]!;
  return formOf(page, lang, sorting, part.id).getByRole('group', { name: `${String(at + 1)} ${text}`, exact: true });
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = exerciseWords(sorting, lang);

  test(
    `${lang}: fragments are sorted, compared with our choice and its reasons, kept, and sorted again`,
    { tag: ['@islands', '@words'] },
    async ({ page }) => {
      test.slow();
      await page.goto(address(lang, `exercise/${sorting}`));
      await wakeIslands(page);
      for (const part of parts) {
        const form = formOf(page, lang, sorting, part.id);
        const own = fragments.filter((one) => one.part === part);
        const compare = form.getByRole('button', { name: words['exercise.compare'], exact: true });
        for (const one of own.slice(1)) {
          const name = text.questions[part.id]!.targets![choiceAt(one)]!;
          await fragmentOf(page, lang, one).getByRole('radio', { name, exact: true }).check();
        }
        await compare.click();
        await expect(form.getByRole('status')).toHaveText(words['exercise.openOne']);
        const first = own[0]!;
        const name = text.questions[part.id]!.targets![choiceAt(first)]!;
        await fragmentOf(page, lang, first).getByRole('radio', { name, exact: true }).check();
        await compare.click();
        for (const { fragment } of own)
          await expect(form.getByText(text.questions[part.id]!.items[fragment.id]!.feedback)).toBeVisible();
      }
      const count = (part: (typeof parts)[number]) =>
        fill(words['exercise.agreement'], { same: part.items.length - 1, of: part.items.length });
      const statusOf = (part: (typeof parts)[number]) => formOf(page, lang, sorting, part.id).getByRole('status');
      await expect(statusOf(defensible.part)).toHaveText(`${count(defensible.part)} ${words['exercise.defendedOne']}`);
      await expect(statusOf(otherwise.part)).toHaveText(count(otherwise.part));
      const coded = defensible.part.id;
      const { to } = defensible.fragment;
      const also = fill(words['exercise.alsoDefended'], { target: text.questions[coded]!.targets![to]! });
      await expect(formOf(page, lang, sorting, coded).getByText(also)).toHaveCount(1);

      const together = page.getByRole('region', { name: words['exercise.together'] });
      const all = { same: fragments.length - 2, of: fragments.length };
      await expect(together).toContainText(fill(words['exercise.agreement'], all));
      const kappa = cohensKappa(fragments.map((one) => [choiceAt(one), one.fragment.to] as const))!;
      const shown = kappa.toFixed(2).replace('.', lang === 'nl' ? ',' : '.');
      await expect(together).toContainText(fill(words['exercise.kappa'], { of: fragments.length, kappa: shown }));
      await expectAccessible(page);

      await page.reload();
      await wakeIslands(page);
      await expect(together).toContainText(fill(words['exercise.agreement'], all));
      const first = fragmentOf(page, lang, fragments[0]!).getByRole('radio', { checked: true });
      await expect(first).toHaveCount(1);
      await formOf(page, lang, sorting, parts[0]!.id).getByRole('button', { name: words['exercise.again'], exact: true }).click();
      await expect(first).toHaveCount(0);
      await expect(together).toBeHidden();
      await expect(statusOf(parts[0]!)).toHaveText(words['exercise.cleared']);
    },
  );

  test(`${lang}: steps are put in order and compared with the source`, { tag: '@islands' }, async ({ page }) => {
    const part = exercise(ordering).questions[0]!;
    const own = exerciseWords(ordering, lang).questions[part.id]!;
    await page.goto(address(lang, `exercise/${ordering}`));
    await wakeIslands(page);
    const form = formOf(page, lang, ordering, part.id);
    const compare = form.getByRole('button', { name: words['exercise.compareSteps'], exact: true });
    await compare.click();
    await expect(form.getByText(fill(words['exercise.otherStep'], { place: 1 }))).toBeVisible();
    for (const [place, { id }] of part.items.entries()) {
      const up = form.getByRole('button', { name: `${words['question.up']}: ${own.items[id]!.text}`, exact: true });
      const listed = await form.getByRole('listitem').allTextContents();
      for (let at = listed.findIndex((item) => item.includes(own.items[id]!.text)); at > place; at -= 1) await up.click();
    }
    await compare.focus();
    await page.keyboard.press('Enter');
    const { length } = part.items;
    await expect(form.getByRole('status')).toHaveText(fill(words['exercise.places'], { same: length, of: length }));
    const again = form.getByRole('button', { name: words['exercise.again'], exact: true });
    await expect(again, 'stands where the button was that was pressed').toBeFocused();
    for (const [at, { id }] of part.items.entries()) {
      const step = form.getByRole('listitem').nth(at);
      await expect(step).toContainText(own.items[id]!.text);
      await expect(step).toContainText(fill(words['exercise.sameStep'], { place: at + 1 }));
      await expect(step).toContainText(own.items[id]!.feedback);
    }
    await expect
      .poll(() => kept(page))
      .toMatchObject({
        [`answer/exercise/${ordering}/${part.id}`]: {
          checked: true,
          right: true,
          response: { items: part.items.map(({ id }) => id) },
        },
      });
    await page.keyboard.press('Enter');
    await expect(form.getByRole('listitem').first().getByRole('button', { disabled: false })).toBeFocused();
  });

  test(`${lang}: on paper an exercise is texts with boxes, and a sheet of answers on a page of its own`, async ({ page }) => {
    await page.goto(address(lang, `exercise/${sorting}`));
    await wakeIslands(page);
    const sheet = page.locator('.answer-sheet');
    await expect(sheet).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet.getByRole('heading', { name: words['exercise.sheet'] })).toBeVisible();
    expect(await sheet.evaluate((section) => getComputedStyle(section).breakBefore)).toBe('page');
    for (const one of fragments) {
      const { feedback } = text.questions[one.part.id]!.items[one.fragment.id]!;
      await expect(sheet.getByText(feedback)).toBeVisible();
      await expect(fragmentOf(page, lang, one).getByRole('radio')).toHaveCount(one.part.targets.length);
    }
    await expect(page.getByRole('button', { name: words['exercise.compare'] })).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    for (const id of [sorting, ordering])
      test(`${lang}: ${id} can be read, with its answers behind a disclosure`, async ({ page }) => {
        const own = exerciseWords(id, lang);
        await page.goto(address(lang, `exercise/${id}`));
        await expect(page.getByText(words['exercise.noScript'])).toBeVisible();
        const sheet = page.getByRole('region', { name: words['exercise.sheet'] });
        const reasons = Object.values(own.questions).flatMap(({ items }) => Object.values(items).map(({ feedback }) => feedback));
        for (const reason of reasons) await expect(sheet.getByText(reason)).toBeHidden();
        await sheet.getByText(words['question.answers']).click();
        for (const reason of reasons) await expect(sheet.getByText(reason)).toBeVisible();
      });
  });
}
