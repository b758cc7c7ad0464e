import type { Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import type { Question } from '../../src/schemas/question.ts';
import { address } from '../support/address.ts';
import { kept } from '../support/kept.ts';
import { answer, partsOf, type QuestionOnPage, treeOf } from '../support/question-on-page.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { lessonWords, moduleWords, questions, questionWords, ui } from '../support/words.ts';

const key = 'check/dimensions';
const path = 'modules/dimensions/check';
const pool = questions(path);
const perCheck = 10;
const passMark = 7;

function onPage(page: Page, lang: Lang, question: Question): QuestionOnPage {
  const words = questionWords(path, lang)[question.id];
  if (!words) throw new Error(`${path}.${lang}.yaml has no words for ${question.id}.`);
  const scope = page.getByRole('listitem').filter({ has: page.getByRole('group', { name: words.prompt, exact: true }) });
  return { page, scope, question, words, ui: ui(lang) };
}

/** The questions that are asked, in the order of the page. */
async function drawn(page: Page, lang: Lang): Promise<readonly Question[]> {
  const words = ui(lang);
  const last = words['check.questionOf'].replace('{number}', String(perCheck)).replace('{of}', String(perCheck));
  await expect(page.getByText(last)).toBeVisible();
  const prompts = await page.getByRole('main').locator('legend').allTextContents();
  const byPrompt = new Map(pool.map((question) => [questionWords(path, lang)[question.id]?.prompt, question]));
  return prompts.flatMap((prompt) => byPrompt.get(prompt) ?? []);
}

/** The first question at every change while something is done, as long as no result stands over it. */
async function questionsWithoutResult(page: Page, work: () => Promise<void>): Promise<readonly string[]> {
  const seen = await page.evaluateHandle(() => {
    const found: string[] = [];
    new MutationObserver(() => {
      if (!document.getElementById('check-result')) found.push(document.querySelector('main legend')?.textContent ?? '');
    }).observe(document, { childList: true, subtree: true, characterData: true });
    return found;
  });
  await work();
  return seen.jsonValue();
}

function ids(asked: readonly Question[]): readonly string[] {
  return asked.map(({ id }) => id);
}

function resultWords(lang: Lang, right: number): string {
  return ui(lang)['check.result'].replace('{right}', String(right)).replace('{of}', String(perCheck));
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const { outcomes } = moduleWords('dimensions', lang);

  test(
    `${lang}: the check asks ten questions, two for each outcome, and keeps them and their answers`,
    { tag: '@islands' },
    async ({ page }) => {
      await page.goto(address(lang, key));
      const asked = await drawn(page, lang);
      expect(asked).toHaveLength(perCheck);
      for (const outcome of Object.keys(outcomes))
        expect(asked.filter((question) => question.outcome === outcome).length, outcome).toBeGreaterThanOrEqual(2);

      const answered = asked.slice(0, 4);
      for (const [at, question] of answered.entries()) {
        await answer(onPage(page, lang, question), at % 2 === 0);
        await expect.poll(() => kept(page)).toHaveProperty([`answer/${key}/${question.id}`]);
      }

      for (const code of [lang, nextLanguage(lang)]) {
        if (code === lang) await page.reload();
        else await switchLanguage(page, lang);
        expect(ids(await drawn(page, code))).toEqual(ids(asked));
        for (const [at, question] of answered.entries()) {
          const on = onPage(page, code, question);
          await expect(on.scope).toMatchAriaSnapshot(treeOf(on, at % 2 === 0));
        }
        await page.getByRole('button', { name: ui(code)['check.finish'], exact: true }).click();
        await expect(
          page.getByRole('status').filter({ hasText: ui(code)['check.unanswered'].replace('{open}', '6') }),
        ).toBeVisible();
        await expect(page.getByText(resultWords(code, 2))).toHaveCount(0);
      }
    },
  );

  test(
    `${lang}: six of ten don’t pass and seven do; another draw asks unseen questions first`,
    { tag: '@islands' },
    async ({ page }) => {
      test.slow();
      await page.goto(address(lang, key));
      const seen = new Set<string>();
      // Questions are drawn and kept; as nothing was filled in, nothing is said about it.
      await expect.poll(() => kept(page)).toHaveProperty(['draw/dimensions']);
      await expect(page.getByText(words['notice.firstSave'])).toHaveCount(0);
      for (const right of [passMark - 1, passMark]) {
        const asked = await drawn(page, lang);
        expect(
          ids(asked).filter((id) => seen.has(id)),
          'questions asked before',
        ).toEqual([]);
        for (const [at, question] of asked.entries()) {
          await answer(onPage(page, lang, question), at < right);
          seen.add(question.id);
        }
        await page.getByRole('button', { name: words['check.finish'], exact: true }).click();
        await expect(page.getByRole('heading', { name: resultWords(lang, right) })).toBeFocused();
        await expect(
          page.getByText(
            fill(right < passMark ? words['check.notPassed'] : words['check.passed'], { needed: passMark, of: asked.length }),
          ),
        ).toBeVisible();

        await expect(page.getByRole('link', { name: words['check.toStatement'] })).toHaveCount(right < passMark ? 0 : 1);
        if (right < passMark) expect(await kept(page)).not.toHaveProperty(['passed/dimensions']);
        else expect(await kept(page)).toMatchObject({ 'passed/dimensions': { right, of: perCheck } });

        const [wrong] = asked.slice(-1);
        if (!wrong) throw new Error('No question was asked.');
        const on = onPage(page, lang, wrong);
        const lesson = wrong.lesson === undefined ? null : lessonWords('dimensions', wrong.lesson, lang).title;
        if (lesson !== null) await expect(on.scope.getByRole('link', { name: lesson })).toBeVisible();
        const [chosen = ''] = partsOf(false, wrong);
        await expect(on.scope.getByText((on.words.options ?? on.words.items)?.[chosen]?.feedback ?? '')).toBeVisible();
        const missed = wrong.kind === 'single' || wrong.kind === 'multiple' ? wrong.options.filter(({ right }) => right) : [];
        for (const { id } of missed) await expect(on.scope.getByText(on.words.options?.[id]?.feedback ?? '')).toBeVisible();

        await page.reload();
        await expect(page.getByRole('heading', { name: resultWords(lang, right) })).toBeVisible();
        const shown = await questionsWithoutResult(page, async () => {
          await page.getByRole('button', { name: words['check.newDraw'], exact: true }).click();
          await expect(page.getByRole('heading', { name: resultWords(lang, right) })).toHaveCount(0);
        });
        expect(shown).not.toContain(questionWords(path, lang)[asked[0]?.id ?? '']?.prompt);
      }
      // The pool has some left that nobody saw; the third draw asks all of those.
      const unseen = ids(pool).filter((id) => !seen.has(id));
      expect(unseen.length).toBeGreaterThan(0);
      expect(ids(await drawn(page, lang))).toEqual(expect.arrayContaining([...unseen]));
      expect(await kept(page), 'another round leaves the pass').toMatchObject({ 'passed/dimensions': { right: passMark } });
    },
  );
}
