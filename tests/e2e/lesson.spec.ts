import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import type { Question } from '../../src/schemas/question.ts';
import { address } from '../support/address.ts';
import { tabTo } from '../support/keyboard.ts';
import { kept } from '../support/kept.ts';
import { moveMouse } from '../support/move-mouse.ts';
import { answerByKeyboard, partsOf, type QuestionOnPage, treeOf } from '../support/question-on-page.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { caseWords, lessonWords, questions, questionWords, ui } from '../support/words.ts';

const key = 'lesson/dimensions/three-dimensions';
const folder = 'modules/dimensions/three-dimensions/questions';

/** The pages that together have a question of every kind. */
const pages = [
  { key, folder, parts: false },
  { key: 'case/jan-and-noah', folder: 'cases/jan-and-noah/questions', parts: true },
] as const;

for (const lang of localeCodes) {
  const words = ui(lang);
  const { title } = lessonWords('dimensions', 'three-dimensions', lang);

  test(
    `${lang}: links lead from the home page to the lesson, and the guess there is kept`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      const first = 'lesson/foundation/need-to-belong';
      const guess = questionWords('modules/foundation/need-to-belong/questions', lang)['guess'];
      const option = guess?.options?.['about-him'];
      await page.goto(`${lang}/`);
      await page.getByRole('link', { name: words['home.studentLink'] }).click();
      await expect(page).toHaveURL(address(lang, first));
      await expect(
        page.getByRole('heading', { level: 1, name: lessonWords('foundation', 'need-to-belong', lang).title }),
      ).toBeVisible();

      const form = page.getByRole('form', { name: guess?.prompt ?? '', exact: true });
      await form.getByRole('radio', { name: option?.text ?? '', exact: true }).check();
      await expect(form.getByText(option?.feedback ?? '')).toBeVisible();
      await expect(form.getByRole('status')).toHaveText(words['question.kept']);
      await expect.poll(() => kept(page)).toHaveProperty([`answer/${first}/guess`, 'response', 'options'], ['about-him']);

      await page.reload();
      await wakeIslands(page);
      await expect(form.getByRole('radio', { name: option?.text ?? '', exact: true })).toBeChecked();
      await expect(form.getByText(option?.feedback ?? '')).toBeVisible();
    },
  );

  for (const place of pages)
    test(
      `${lang}: every question of ${place.key} is answered by keyboard alone, and the answers survive`,
      { tag: '@islands' },
      async ({ page }) => {
        test.slow();
        const asked = questions(place.folder).filter(({ kind }) => kind !== 'guess');
        const onPage = (code: Lang, question: Question): QuestionOnPage => {
          const text = questionWords(place.folder, code)[question.id];
          if (!text) throw new Error(`${place.folder}.${code}.yaml has no words for ${question.id}.`);
          return { page, scope: page.getByRole('form', { name: text.prompt, exact: true }), question, words: text, ui: ui(code) };
        };
        // Once open they stay open, also after a reload and in another language.
        const openParts = async () => {
          if (!place.parts) return;
          for (const part of Object.values(caseWords('jan-and-noah', lang).parts).slice(1)) {
            await tabTo(page, page.locator('summary', { hasText: part }));
            await page.keyboard.press('Enter');
          }
        };
        const expectFeedback = async (on: QuestionOnPage, right: boolean) => {
          for (const id of partsOf(right, on.question))
            await expect(on.scope.getByText((on.words.options ?? on.words.items)?.[id]?.feedback ?? '')).toBeVisible();
        };
        const check = async (on: QuestionOnPage) => {
          await tabTo(page, on.scope.getByRole('button', { name: words['question.check'], exact: true }));
          await page.keyboard.press('Enter');
        };

        await page.goto(address(lang, place.key));
        await openParts();
        await wakeIslands(page);
        for (const question of asked)
          await test.step(`${question.id} (${question.kind})`, async () => {
            const on = onPage(lang, question);
            const isSorting = question.kind === 'match' || question.kind === 'classify';
            await expect(on.scope.getByRole('group', { name: on.words.prompt, exact: true })).toHaveAccessibleDescription(
              words[`question.${isSorting ? 'sort' : question.kind}`],
            );

            await answerByKeyboard(on, false);
            if (question.kind !== 'order') await expect(on.scope).toMatchAriaSnapshot(treeOf(on, false));
            await check(on);
            // An order that was left as it lay may have something in its right place.
            const verdicts = [words['question.wrong'], ...(question.kind === 'order' ? [words['question.partly']] : [])];
            await expect.poll(async () => verdicts.includes(await on.scope.getByRole('status').innerText())).toBe(true);
            await expectFeedback(on, false);

            await answerByKeyboard(on, true);
            await expect(on.scope).toMatchAriaSnapshot(treeOf(on, true));
            await check(on);
            await expect(on.scope.getByRole('status')).toHaveText(words['question.right']);
            await expectFeedback(on, true);
            await expect.poll(() => kept(page)).toHaveProperty([`answer/${place.key}/${question.id}`, 'right'], true);
          });

        for (const code of [lang, nextLanguage(lang)]) {
          if (code === lang) await page.reload();
          else await switchLanguage(page, lang);
          await wakeIslands(page);
          for (const question of asked) {
            const again = onPage(code, question);
            await expect(again.scope).toMatchAriaSnapshot(treeOf(again, true));
            await expect(again.scope.getByRole('status')).toHaveText(again.ui['question.right']);
            await expectFeedback(again, true);
          }
        }
      },
    );

  test(`${lang}: a lesson is marked as read in the outline once its end has come into view`, async ({ page }) => {
    const outline = page.getByRole('navigation', { name: words['module.outline'] });
    const second = lessonWords('dimensions', 'reading-a-profile', lang).title;
    const link = (name: string) => outline.getByRole('link', { name, exact: true });
    await page.goto(address(lang, key));
    await moveMouse(page);
    await expect(link(title)).toBeVisible();
    await page.keyboard.press('End');
    await expect(link(`${words['module.read']} ${title}`)).toBeVisible();
    await expect.poll(() => kept(page)).toHaveProperty([`read/${key}`]);

    await page.getByRole('navigation', { name: words['lesson.onward'] }).getByRole('link', { name: second }).click();
    await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible();
    await moveMouse(page);
    await expect(link(`${words['module.read']} ${title}`)).toBeVisible();
    await expect(link(second)).toHaveAttribute('aria-current', 'page');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test(`${lang}: a term opens its meaning under the paragraph, by finger and by key`, async ({ page }) => {
      await page.goto(address(lang, key));
      const term = page.getByRole('article').getByRole('button', { expanded: false }).first();
      const name = (await term.textContent()) ?? '';
      const open = page.getByRole('article').getByRole('button', { name, exact: true, expanded: true });
      const note = page.locator(`#${(await term.getAttribute('aria-controls')) ?? ''}`);
      await expect(note).toBeHidden();
      await term.click();
      await expect(open).toBeVisible();
      await expect(note).toBeVisible();
      await expect(note).toHaveRole('note');
      const [wordBox, noteBox] = await Promise.all([open.boundingBox(), note.boundingBox()]);
      expect(noteBox?.y ?? 0, 'the note stands under the term').toBeGreaterThan((wordBox?.y ?? 0) + (wordBox?.height ?? 0));
      await open.press('Space');
      await expect(note).toBeHidden();
      await page.getByRole('article').getByRole('button', { name, exact: true }).press('Enter');
      await expect(note).toBeVisible();
      await expect(page).toHaveURL(address(lang, key));
    });
  });

  test(`${lang}: on a wide screen a term has its meaning beside it and leads to the glossary`, async ({ page }) => {
    await page.goto(address(lang, key));
    const term = page
      .getByRole('article')
      .getByRole('link')
      .and(page.locator(`[href*="${address(lang, 'page/glossary')}#"]`))
      .first();
    const id = ((await term.getAttribute('href')) ?? '').split('#')[1] ?? '';
    await expect(page.locator(`#note-${id}`)).toBeVisible();
    await term.click();
    await expect(page).toHaveURL(`${address(lang, 'page/glossary')}#${id}`);
    await expect(page.getByRole('heading', { level: 3 }).and(page.locator(':target'))).toBeInViewport();
  });
}
