import type { Locator, Page } from '@playwright/test';

import { fillNames } from '../../src/domain/wording/fill-names.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import type { Rating } from './expected-scores.ts';
import { chooseByKeyboard, tabTo } from './keyboard.ts';
import { scan, scanWords, ui } from './words.ts';

const id = 'reflective-interview';

/** The reflective interview as it stands on its page in a language; fields and groups are found by the name that is filled in. */
export function interviewOnPage(page: Page, lang: Lang) {
  const [words, text] = [ui(lang), scanWords(id, lang)];
  const side = text.perspectives['mine'];
  const form = page.getByRole('form', { name: text.title });
  const onwards = [words['scan.next'], words['scan.finish'], words['scan.finishEarly']];
  return {
    form,
    nickname: form.getByRole('textbox', { name: words['scan.about'] }),
    field: (question: string, other: string): Locator =>
      form.getByRole('textbox', {
        name: fillNames(side?.questions?.[question] ?? '', { ...text.fallbacks, other }),
        exact: true,
      }),
    group: (item: string, other: string): Locator =>
      form.getByRole('group', { name: fillNames(side?.items[item] ?? '', { ...text.fallbacks, other }), exact: true }),
    label: (rating: Exclude<Rating, null>) => (rating === 'unknown' ? text.unknown : (text.labels[rating - 1] ?? '')),
    part: (name: string) => form.getByRole('heading', { name: side?.parts?.[name]?.title ?? '', exact: true }),
    onward: form.getByRole('button', { name: new RegExp(`^(${onwards.join('|')})$`) }),
    back: form.getByRole('button', { name: words['scan.back'], exact: true }),
  };
}

/**
 * Fills in the whole interview about N. with the keyboard alone, and asks for the result.
 *
 * @param written what to write at each open question, by its id
 * @param ratings one for each statement, in order
 */
export async function fillInByKeyboard(
  page: Page,
  lang: Lang,
  written: Readonly<Record<string, string>>,
  ratings: readonly Rating[],
): Promise<void> {
  const on = interviewOnPage(page, lang);
  const { items = [], questions = [] } = scan(id).perspectives[0] ?? {};
  await tabTo(page, on.nickname);
  await page.keyboard.type('N.');
  for (const part of new Set(questions.map((question) => question.part))) {
    for (const question of questions.filter((one) => one.part === part)) {
      await tabTo(page, on.field(question.id, 'N.'));
      await page.keyboard.type(written[question.id] ?? '');
    }
    await tabTo(page, on.onward);
    await page.keyboard.press('Enter');
  }
  for (const [at, item] of items.entries()) {
    const rating = ratings[at] ?? null;
    const radios = on.group(item.id, 'N.').getByRole('radio');
    if (rating !== null)
      await chooseByKeyboard(page, radios, on.group(item.id, 'N.').getByRole('radio', { name: on.label(rating), exact: true }));
    if (at % 3 !== 2) continue;
    await tabTo(page, on.onward);
    await page.keyboard.press('Enter');
  }
}
