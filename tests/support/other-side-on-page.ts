import type { Locator, Page } from '@playwright/test';

import { sideCode } from '../../src/domain/codes/side-code.ts';
import type { Answer } from '../../src/domain/scoring/score-scale.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import type { Rating } from './expected-scores.ts';
import { statementsPerStep } from './scan-on-page.ts';
import { scan, scanWords, ui } from './words.ts';

const structure = scan('relationship-scan');
const items = structure.perspectives.find(({ side }) => side === 'other')?.items ?? [];

/** What the other person answers in these tests: eleven of twelve, one of them with "I don't know". */
export const otherRatings: readonly Rating[] = [5, 2, 'unknown', 1, 4, null, 3, 5, 1, 2, 4, 3];

const answers: Readonly<Record<string, Answer>> = Object.fromEntries(
  items.flatMap(({ id }, at) => {
    const rating = otherRatings[at] ?? null;
    return rating === null ? [] : [[id, rating]];
  }),
);

/** Those answers, with what they belong to. */
export const otherAnswers = { scan: 'relationship-scan', scanVersion: structure.version, perspective: 'theirs', answers };

/** Their side code. */
export const otherCode = sideCode(otherAnswers, structure);

/** The other person's page of a scan. */
export interface OtherSideOnPage {
  readonly accept: Locator;
  readonly decline: Locator;
  readonly form: Locator;
  /** What the other person calls who asked. */
  readonly asker: Locator;
  /** The statements with a name for who asked filled in; one that opens with it has a capital. */
  readonly statements: (name: string) => readonly string[];
  /** The five steps and "I don't know" of a statement. */
  readonly choice: (statement: string, rating: Exclude<Rating, null>) => Locator;
  /** The button that leads on: to the next statements, or to the end. */
  readonly onward: Locator;
  /** The field with the link to hand back. */
  readonly link: Locator;
}

/** The other person's page of a scan in a language. */
export function otherSideOnPage(page: Page, lang: Lang, id = 'relationship-scan'): OtherSideOnPage {
  const words = ui(lang);
  const text = scanWords(id, lang);
  const other = scan(id).perspectives.find(({ side }) => side === 'other');
  const form = page.getByRole('form', { name: words['otherSide.title'] });
  const onward = new RegExp(`^(${words['otherSide.next']}|${words['otherSide.finish']})$`);
  return {
    accept: page.getByRole('button', { name: words['otherSide.accept'], exact: true }),
    decline: page.getByRole('button', { name: words['otherSide.decline'], exact: true }),
    form,
    asker: form.getByRole('textbox', { name: words['otherSide.asker'] }),
    statements: (name) =>
      (other?.items ?? []).map((item) => {
        const statement = (text.perspectives[other?.id ?? '']?.items[item.id] ?? '').replaceAll('{professional}', name);
        return statement.charAt(0).toUpperCase() + statement.slice(1);
      }),
    choice: (statement, rating) =>
      form
        .getByRole('group', { name: statement, exact: true })
        .getByRole('radio', { name: rating === 'unknown' ? text.unknown : (text.labels[rating - 1] ?? ''), exact: true }),
    onward: form.getByRole('button', { name: onward }),
    link: page.getByRole('textbox', { name: words['otherSide.link'] }),
  };
}

/** Agrees, fills in and comes to the end, with the mouse. @param ratings one for each statement, in their order */
export async function fillInOtherSide(
  page: Page,
  lang: Lang,
  ratings: readonly Rating[],
  id = 'relationship-scan',
): Promise<OtherSideOnPage> {
  const on = otherSideOnPage(page, lang, id);
  await on.accept.click();
  const statements = on.statements(scanWords(id, lang).fallbacks.professional);
  for (const [at, statement] of statements.entries()) {
    const rating = ratings[at] ?? null;
    if (rating !== null) await on.choice(statement, rating).check();
    if (at % statementsPerStep === statementsPerStep - 1 || at === statements.length - 1) await on.onward.click();
  }
  return on;
}

/** What a page's origin keeps in this browser, of any kind: a word for each thing. Nothing is opened, so that nothing comes to be. */
export async function storedIn(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(window.name === '' ? [] : [`window.name ${window.name}`]),
    ...(history.state === null ? [] : [`history.state ${JSON.stringify(history.state)}`]),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored];
}
