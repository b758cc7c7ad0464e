import type { Page } from '@playwright/test';

import { planCard } from '../../src/domain/cards/plan-card.ts';
import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes, locales } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { tabTo } from '../support/keyboard.ts';
import { keepBehindItsBack, kept } from '../support/kept.ts';
import { nextLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { glossaryWords, questions, questionWords, ui } from '../support/words.ts';

const key = 'page/flashcards';
const dimensions = 'modules/dimensions/three-dimensions/questions';

/** The choices and the table, as someone finds them who goes by roles and names. */
function cardsOnPage(page: Page, lang: Lang) {
  const words = ui(lang);
  const form = page.getByRole('form', { name: words['flashcards.chooseTitle'] });
  const round = page.getByRole('region', { name: words['flashcards.round'], exact: true });
  return {
    form,
    choose: (name: 'of' | 'kinds' | 'lang' | 'ask' | 'most' | 'mostNew', value: string) =>
      form.getByRole('combobox', { name: words[`flashcards.${name}`] }).selectOption(value),
    begin: form.getByRole('button', { name: words['flashcards.begin'] }),
    round,
    question: round.getByRole('heading', { level: 2 }),
    open: round.getByRole('button', { name: words['flashcards.open'] }),
    answer: round.getByRole('heading', { name: words['flashcards.answer'] }),
    grade: (name: 'again' | 'hard' | 'good' | 'easy') =>
      round
        .getByRole('group', { name: words['flashcards.gradesTitle'] })
        .getByRole('button', { name: new RegExp(`^${words[`flashcards.${name}`]} ?, `) }),
    count: (name: 'due' | 'fresh' | 'later') =>
      page.getByRole('definition').and(page.locator(`dt:text-is("${words[`flashcards.${name}`]}") + dd`)),
  };
}

/** What is kept of cards, by their ids. */
async function keptCards(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return Object.fromEntries(Object.entries(await kept(page)).filter(([entry]) => entry.startsWith('card/')));
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const other = nextLanguage(lang);
  const meanings = new Map(Object.entries(glossaryWords(lang)).map(([id, { term, definition }]) => [term, { id, definition }]));

  test(
    `${lang}: from a module, a round with the keyboard alone: a card, its answer, how it went, and the last answer taken back`,
    { tag: ['@base', '@islands', '@words'] },
    async ({ page }) => {
      await page.goto(address(lang, 'module/dimensions'));
      await page.getByRole('link', { name: words['flashcards.fromModule'] }).click();
      const on = cardsOnPage(page, lang);
      await expect(on.begin).toBeEnabled();
      await expect(on.form.getByRole('combobox', { name: words['flashcards.of'] })).toHaveValue('module/dimensions');
      await on.choose('kinds', 'terms');
      await expect(on.count('due')).toHaveText('0');
      const all = Number(await on.count('fresh').innerText());
      expect(all).toBeGreaterThan(3);
      await tabTo(page, on.begin);
      await page.keyboard.press('Enter');

      await expect(on.question).toBeFocused();
      const term = await on.question.innerText();
      const { id = '', definition = '' } = meanings.get(term) ?? {};
      expect(id, `the glossary has "${term}"`).not.toBe('');
      await expect(on.round).not.toContainText(definition);
      await page.keyboard.press('3');
      await expect(on.question, 'there is nothing to answer before the answer was seen').toHaveText(term);
      await page.keyboard.press('Space');
      await expect(on.answer).toBeFocused();
      await expect(on.round).toContainText(definition);
      await expectAccessible(page, 'an open card');

      await page.keyboard.press('4');
      await expect(on.question).toBeFocused();
      await expect(on.question).not.toHaveText(term);
      const said = fill(words['flashcards.said'], {
        grade: words['flashcards.easy'],
        when: { nl: 'over 8 dagen', en: 'in 8 days' }[lang],
      });
      await expect(on.round.getByRole('status')).toHaveText(said);
      await expect.poll(() => keptCards(page)).toMatchObject({ [`card/${id}`]: { v: 1, state: { planner: 'fsrs', days: 8 } } });

      await page.keyboard.press('u');
      await expect(on.answer).toBeFocused();
      await expect(on.question).toHaveText(term);
      await expect(on.round.getByRole('status')).toHaveText(words['flashcards.undone']);
      await expect.poll(() => keptCards(page)).toEqual({});
      await page.keyboard.press('1');
      await expect.poll(() => keptCards(page)).toMatchObject({ [`card/${id}`]: { state: { phase: 'learning' } } });

      await on.round.getByRole('button', { name: words['flashcards.stop'] }).click();
      await expect(page.getByRole('heading', { name: words['flashcards.stopped'] })).toBeFocused();
      await expect(on.round).toContainText(fill(words['flashcards.endText'], { count: 1, fresh: 1 }));
      await page.reload();
      await expect(on.begin).toBeEnabled();
      await expect(on.form.getByRole('combobox', { name: words['flashcards.kinds'] })).toHaveValue('terms');
      await expect(on.count('later')).toHaveText('1');
      await expect(on.count('fresh')).toHaveText(String(all - 1));
    },
  );

  test(`${lang}: terms from one language to the other, and questions with their answer and why, in a language of choice`, async ({
    page,
  }) => {
    await page.goto(`${address(lang, key)}#module/dimensions`);
    const on = cardsOnPage(page, lang);
    await expect(on.begin).toBeEnabled();
    await on.choose('kinds', 'terms');
    await on.choose('ask', `${other}-${lang}`);
    await on.begin.click();
    const { id, definition } = meanings.get(glossaryWords(lang)['closeness']?.term ?? '') ?? { id: '', definition: '' };
    while ((await on.question.innerText()) !== glossaryWords(other)[id]?.term) {
      await on.open.click();
      await on.grade('easy').click();
    }
    await expect(on.question).toHaveAttribute('lang', locales[other].tag);
    await on.open.click();
    await expect(on.round).toContainText(glossaryWords(lang)[id]?.term ?? '');
    await expect(on.round).toContainText(definition);
    await on.grade('easy').click();
    await expect.poll(() => keptCards(page)).toMatchObject({ [`card/${id}/${other}-${lang}`]: { v: 1 } });
    await on.round.getByRole('button', { name: words['flashcards.stop'] }).click();
    await on.round.getByRole('button', { name: words['flashcards.choose'] }).click();

    await on.choose('kinds', 'questions');
    await on.choose('lang', other);
    await expect(on.begin).toBeEnabled();
    await on.begin.click();
    const asked = questionWords(dimensions, other);
    const question = questions(dimensions).find(({ kind }) => kind === 'single');
    if (question?.kind !== 'single') throw new Error('There is no question of this kind.');
    const text = asked[question.id];
    const right = text?.options?.[question.options.find((option) => option.right)?.id ?? ''];
    await expect(on.question).toHaveText(text?.prompt ?? '');
    await expect(on.round.getByRole('listitem')).toHaveCount(question.options.length);
    await expect(on.round).not.toContainText(right?.feedback ?? '');
    await on.open.click();
    await expect(on.answer.locator('+ *')).toContainText(right?.text ?? '');
    await expect(on.answer.locator('+ *')).toContainText(right?.feedback ?? '');
    await expect(on.round.getByRole('link')).toHaveAttribute('href', `/${address(lang, 'lesson/dimensions/three-dimensions')}`);
  });
}

const lang: Lang = 'nl';
const words = ui(lang);
/** A card as it is kept that was learned long ago. */
const longAgo = (moment: string) => ({ v: 1, at: moment, ...planCard(null, 'easy', moment) });

test(`${lang}: what is due comes first, what left the course stays, and a clock that was set back does no harm`, async ({
  page,
}) => {
  await page.goto(address(lang, key));
  const on = cardsOnPage(page, lang);
  await expect(on.begin).toBeEnabled();
  await on.begin.click();
  await on.round.getByRole('button', { name: words['flashcards.stop'] }).click();
  const ahead = new Date(Date.now() + 900 * 86_400_000).toISOString();
  await keepBehindItsBack(page, 'card/closeness', longAgo('2025-01-10T10:00:00.000Z'));
  await keepBehindItsBack(page, 'card/conflict', longAgo(ahead));
  await keepBehindItsBack(page, 'card/left-the-course', longAgo('2025-01-10T10:00:00.000Z'));
  await page.reload();
  await expect(on.count('due')).toHaveText('2');
  await expect(page.getByText(fill(words['flashcards.gone'], { count: 1 }))).toBeVisible();
  await on.choose('mostNew', '0');
  await on.begin.click();
  for (const term of ['closeness', 'conflict']) {
    await expect(on.question).toHaveText(glossaryWords(lang)[term]?.term ?? '');
    await on.open.click();
    await on.grade('good').click();
  }
  await expect(page.getByRole('heading', { name: words['flashcards.endTitle'] })).toBeFocused();
  await expect(on.count('due')).toHaveText('0');
  await expect
    .poll(async () => Object.keys(await keptCards(page)).sort())
    .toEqual(['card/closeness', 'card/conflict', 'card/left-the-course']);
  await page.goto(address(lang, 'page/my-data'));
  await expect(page.getByRole('checkbox', { name: fill(words['myData.gone'], { key: 'left-the-course' }) })).toBeVisible();
});

test(`${lang}: once the cards are there a round needs no connection; before that the page says what is wrong, and tries again`, async ({
  page,
  context,
}) => {
  await page.route(/\/cards\.json/, (route) => route.fulfill({ status: 200, body: 'Log in to this network.' }));
  await page.goto(address(lang, key));
  const on = cardsOnPage(page, lang);
  await expect(page.getByText(words['flashcards.failed'])).toBeVisible();
  await expect(on.begin).toBeDisabled();
  await page.unroute(/\/cards\.json/);
  await page.getByRole('button', { name: words['flashcards.retry'] }).click();
  await expect(on.begin).toBeEnabled();
  await context.setOffline(true);
  await on.begin.click();
  for (const grade of ['good', 'hard', 'easy'] as const) {
    await on.open.click();
    await on.grade(grade).click();
  }
  await expect.poll(async () => Object.keys(await keptCards(page)).length).toBe(3);
  await context.setOffline(false);
});

test(`${lang}: an answer that was given elsewhere since is not taken back`, async ({ page, context }) => {
  await page.goto(address(lang, key));
  const on = cardsOnPage(page, lang);
  await expect(on.begin).toBeEnabled();
  await on.choose('kinds', 'terms');
  const second = await context.newPage();
  await second.goto(address(lang, key));
  const there = cardsOnPage(second, lang);
  await expect(there.begin).toBeEnabled();
  await there.choose('kinds', 'terms');
  for (const tab of [on, there]) await tab.begin.click();
  await expect(there.question).toHaveText(await on.question.innerText());
  for (const tab of [on, there]) {
    await tab.open.click();
    await tab.grade('good').click();
  }
  await expect.poll(async () => JSON.stringify(await keptCards(second))).toContain('"answers":2');
  await on.round.getByRole('button', { name: words['flashcards.undo'] }).click();
  await expect(on.round.getByRole('status')).toHaveText(words['flashcards.undoneElsewhere']);
  expect(JSON.stringify(await keptCards(page))).toContain('"answers":2');
});

test(`${lang}: on paper the page says where the glossary is, and no more`, async ({ page }) => {
  await page.goto(address(lang, key));
  await expect(cardsOnPage(page, lang).begin).toBeEnabled();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').getByText(words['flashcards.paper'])).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(`${lang}: the page leads to the glossary`, async ({ page }) => {
    await page.goto(address(lang, key));
    await expect(page.getByText(words['flashcards.paper'])).toBeVisible();
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: words['flashcards.paperLink'] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['glossary.title']);
  });
});
