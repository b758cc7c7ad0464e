import type { Locator, Page } from '@playwright/test';

import type { Lang } from '../../src/i18n/locales.ts';
import type { Rating } from './expected-scores.ts';
import { chooseByKeyboard, tabTo } from './keyboard.ts';
import { scan, scanWords, ui } from './words.ts';

/** The scan as it stands on its page. */
export interface ScanOnPage {
  readonly form: Locator;
  readonly nickname: Locator;
  /** The statements of the learner's own side, with a name filled in; a statement that opens with it has a capital. */
  readonly statements: (name: string) => readonly string[];
  /** The five steps and "I don't know" of a statement. */
  readonly choice: (statement: string, rating: Exclude<Rating, null>) => Locator;
  /** The button that leads on: to the next statements, or to the result. */
  readonly onward: Locator;
}

/** The learner's own side of a scan, on its page in a language. */
export function scanOnPage(page: Page, lang: Lang, id = 'relationship-scan'): ScanOnPage {
  const words = ui(lang);
  const text = scanWords(id, lang);
  const { id: own = '', items = [] } = scan(id).perspectives[0] ?? {};
  const form = page.getByRole('form', { name: text.title });
  const anyOnward = new RegExp(`^(${[words['scan.next'], words['scan.finish'], words['scan.finishEarly']].join('|')})$`);
  return {
    form,
    nickname: form.getByRole('textbox', { name: words['scan.about'] }),
    // A name that ends in a full stop, such as an initial, also ends a sentence.
    statements: (name) =>
      items.map((item) => (text.perspectives[own]?.items[item.id] ?? '').replaceAll('{other}', name).replaceAll('..', '.')),
    choice: (statement, rating) =>
      form
        .getByRole('group', { name: statement, exact: true })
        .getByRole('radio', { name: rating === 'unknown' ? text.unknown : (text.labels[rating - 1] ?? ''), exact: true }),
    onward: form.getByRole('button', { name: anyOnward }),
  };
}

/** How many statements a step shows. */
export const statementsPerStep = 3;

/** Fills in the whole scan and asks for the result, with the keyboard alone. @param each is called after every answer */
export async function fillInByKeyboard(
  page: Page,
  on: ScanOnPage,
  name: string,
  ratings: readonly Rating[],
  each?: (at: number) => Promise<void>,
): Promise<void> {
  await tabTo(page, on.nickname);
  await page.keyboard.type(name);
  for (const [at, statement] of on.statements(name).entries()) {
    const rating = ratings[at] ?? null;
    if (rating !== null) {
      const all = on.form.getByRole('group', { name: statement, exact: true }).getByRole('radio');
      await chooseByKeyboard(page, all, on.choice(statement, rating));
      await each?.(at);
    }
    if (at % statementsPerStep !== statementsPerStep - 1) continue;
    await tabTo(page, on.onward);
    await page.keyboard.press('Enter');
  }
}

/** Fills in the whole scan and asks for the result, with the mouse. */
export async function fillIn(on: ScanOnPage, name: string, ratings: readonly Rating[], fallback = name): Promise<void> {
  if (name !== '') await on.nickname.fill(name);
  const statements = on.statements(fallback);
  for (const [at, statement] of statements.entries()) {
    const rating = ratings[at] ?? null;
    if (rating !== null) await on.choice(statement, rating).check();
    if (at % statementsPerStep === statementsPerStep - 1 || at === statements.length - 1) await on.onward.click();
  }
}
