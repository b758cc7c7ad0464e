import type { Page } from '@playwright/test';

import { fillNames } from '../../src/domain/wording/fill-names.ts';
import { fill } from '../../src/i18n/fill.ts';
import { type Lang, localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { ariaLine } from '../support/aria-line.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectedScores, type Rating } from '../support/expected-scores.ts';
import { fillInByKeyboard, interviewOnPage } from '../support/interview-on-page.ts';
import { kept, keepBehindItsBack } from '../support/kept.ts';
import { nextLanguage, switchLanguage } from '../support/switch-language.ts';
import { slowLine } from '../support/slow-line.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const id = 'reflective-interview';
const key = `scan/${id}`;
const draft = `draft/${id}/mine`;
const structure = scan(id);
const { items = [], questions = [] } = structure.perspectives[0] ?? {};
const parts = [...new Set(questions.map(({ part }) => part))];
const ratings: readonly Rating[] = [5, 2, 4, 'unknown', 1, 3, 2, 4, null, 1, 5, 3];

/** What is written at each question; a word has no room for more than a word. */
const written = Object.fromEntries(questions.map((question) => [question.id, `${question.kind} of ${question.id}`]));

/** Sees to it that the result shows every text, and the numbers that the answers give, in the groups of the scan. */
async function expectInterview(page: Page, lang: Lang): Promise<void> {
  const [words, text] = [ui(lang), scanWords(id, lang)];
  const result = page.getByRole('article');
  await expect(result.getByRole('heading', { level: 2 })).toHaveText(text.reading?.heading ?? '');
  const texts = result.getByRole('region', { name: words['scan.openWritten'] });
  const wordsPart = text.perspectives['mine']?.parts?.['words']?.title ?? '';
  await expect(texts.getByRole('list', { name: wordsPart }).getByRole('listitem')).toHaveText(
    questions.filter(({ kind }) => kind === 'word').map((question) => written[question.id] ?? ''),
  );
  const long = questions.filter(({ kind }) => kind === 'text');
  await expect(texts.getByRole('term')).toHaveText(
    long.map((one) => fillNames(text.perspectives['mine']?.questions?.[one.id] ?? '', { ...text.fallbacks, other: 'N.' })),
  );
  await expect(texts.getByRole('definition')).toHaveText(long.map((question) => written[question.id] ?? ''));

  for (const [scale, expected] of expectedScores(structure, 'mine', ratings)) {
    const row = result.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: text.scales[scale]?.title ?? '', exact: true }),
    });
    await expect(row.getByRole('cell')).toHaveText([
      expected.shown === null ? words['scan.noNumber'] : String(expected.shown),
      fill(words['scan.answeredOf'], { answered: expected.answered, of: expected.of }),
      String(expected.unknown),
    ]);
  }
  for (const heading of Object.values(text.groups ?? {}))
    await expect(result.getByRole('rowheader', { name: heading, exact: true })).toBeVisible();
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords(id, lang);
  const side = text.perspectives['mine'];

  test(
    `${lang}: the interview is filled in by keyboard alone, and its texts and numbers survive`,
    { tag: ['@base', '@islands'] },
    async ({ page }) => {
      test.slow();
      await page.goto(address(lang, key));
      await expect(interviewOnPage(page, lang).onward).toBeEnabled();
      await fillInByKeyboard(page, lang, written, ratings);

      await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
      await expectInterview(page, lang);
      await expectAccessible(page);
      const results = Object.entries(await kept(page)).filter(([one]) => one.startsWith(`${key}/`));
      expect(results).toMatchObject([[expect.anything(), { texts: written, about: 'N.' }]]);
      expect(await kept(page), 'the draft has become a result').not.toHaveProperty([draft]);

      await page.reload();
      await expectInterview(page, lang);
      await expectInterview(page, await switchLanguage(page, lang));
    },
  );

  test(`${lang}: half an interview survives a reload and the language switch`, { tag: '@islands' }, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = interviewOnPage(page, lang);
    await expect(on.onward).toBeEnabled();
    await on.nickname.fill('N.');
    await on.field('second-word', 'N.').fill('warm');
    await on.onward.click();
    await expect(on.part('moment')).toBeFocused();
    const ownWords = on.form.getByRole('list', { name: side?.parts?.['words']?.title ?? '' });
    await expect(ownWords.getByRole('listitem'), 'one of them is to be chosen').toHaveText(['warm']);
    await expect(on.field('moment', 'N.')).toHaveAccessibleDescription('warm');
    await on.field('moment', 'N.').fill('First line.\nSecond line.');
    await expect
      .poll(() => kept(page))
      .toMatchObject({
        [draft]: { group: 1, texts: { 'first-word': '', 'second-word': 'warm', moment: 'First line.\nSecond line.' } },
      });

    for (const code of [lang, nextLanguage(lang)]) {
      if (code === lang) await page.reload();
      else await switchLanguage(page, lang);
      const again = interviewOnPage(page, code);
      await expect(again.field('moment', 'N.')).toHaveValue('First line.\nSecond line.');
      await again.back.click();
      await expect(again.nickname).toHaveValue('N.');
      await expect(again.field('second-word', 'N.')).toHaveValue('warm');
      await expect(again.field('first-word', 'N.')).toHaveValue('');
      await again.onward.click();
      await expect.poll(() => kept(page)).toHaveProperty([draft, 'group'], 1);
    }
  });

  test(
    `${lang}: the texts can be changed afterwards, and one that is taken out is gone`,
    { tag: '@islands' },
    async ({ page }) => {
      await page.goto(address(lang, key));
      const on = interviewOnPage(page, lang);
      await on.field('first-word', text.fallbacks.other).fill('tense');
      await on.field('second-word', text.fallbacks.other).fill('tired');
      for (let step = 0; step < parts.length + items.length / 3; step += 1) await on.onward.click();

      // Whoever only wrote gets their words back, and no numbers.
      const result = page.getByRole('article');
      await expect(result.getByRole('heading', { level: 2 })).toHaveText(text.reading?.heading ?? '');
      await expect(result.getByRole('listitem').filter({ hasText: 'tired' })).toBeVisible();
      await expect(result.getByRole('cell', { name: words['scan.noNumber'], exact: true })).toHaveCount(structure.scales.length);

      await result.getByRole('button', { name: words['scan.edit'], exact: true }).click();
      await expect(on.field('first-word', text.fallbacks.other)).toHaveValue('tense');
      await on.field('first-word', text.fallbacks.other).fill('easier');
      await on.field('second-word', text.fallbacks.other).fill('');
      for (let step = 0; step < parts.length + items.length / 3; step += 1) await on.onward.click();
      await expect(result.getByRole('listitem').filter({ hasText: 'easier' })).toBeVisible();
      await expect(result.getByText(/^(tense|tired)$/)).toHaveCount(0);
      await expect
        .poll(async () => Object.entries(await kept(page)).filter(([one]) => one.startsWith(`${key}/`)))
        .toMatchObject([[expect.anything(), { texts: { 'first-word': 'easier' } }]]);
    },
  );

  test(`${lang}: the page says what LLInC is, that this is not it, and what it leads to`, async ({ page }) => {
    await page.goto(address(lang, key));
    const background = page.getByRole('region', { name: words['scan.background'] });
    for (const paragraph of Object.values(text.background ?? {}))
      await expect(background).toContainText(paragraph.replace(/\.$/, ''));
    await expect(background.getByRole('link').first()).toHaveAttribute('href', '#sources');
    const plan = page.locator('#small-plan');
    await expect(plan.getByText(text.leadsTo ?? '')).toBeHidden();
    const on = interviewOnPage(page, lang);
    await expect(on.onward).toBeEnabled();
    await on.nickname.fill('K.');
    for (let step = 0; step < parts.length + items.length / 3; step += 1) await on.onward.click();
    await expect(plan.getByText(text.leadsTo ?? '')).toBeVisible();
    await wakeIslands(page);
    const about = plan.getByRole('textbox', { name: words['plan.about'] });
    await expect(about, 'the plan begins with whom the interview was about').toHaveValue('K.');
    expect(
      Object.keys(await kept(page)).filter((one) => one.startsWith('plan/')),
      'a name is no plan yet',
    ).toEqual([]);

    // On paper a plan that was made takes the place of the empty form.
    await page.emulateMedia({ media: 'print' });
    await expect(about).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await plan.getByRole('textbox', { name: words['plan.intention'] }).fill('Ask K. something');
    await page.emulateMedia({ media: 'print' });
    await expect(about, 'a plan that is being written is printed as it stands').toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await plan.getByRole('button', { name: words['plan.done'] }).click();
    await expect(about).toHaveValue('K.');
    await page.emulateMedia({ media: 'print' });
    await expect(about).toBeHidden();
    await expect(plan.getByText('Ask K. something')).toBeVisible();
  });

  test(`${lang}: the interview is printed with lines to write on, and with no name on it`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = interviewOnPage(page, lang);
    await expect(on.onward).toBeEnabled();
    await on.nickname.fill('Q.');
    await page.emulateMedia({ media: 'print' });
    for (const part of parts) await expect(on.part(part)).toBeVisible();
    for (const { id: question, kind } of questions) {
      const label = on.form.getByText(fillNames(side?.questions?.[question] ?? '', text.fallbacks), { exact: true });
      await expect(label, 'the fallback stands for the name').toBeVisible();
      const room = await on.form.locator(`[name="question-${question}"]`).locator('..').boundingBox();
      // Five lines for a text, one for a word.
      expect(room?.height ?? 0).toBeGreaterThan(kind === 'text' ? 150 : 25);
    }
    expect(await on.form.innerText(), 'nobody is named on paper').not.toContain('Q.');
    await expect(page.getByRole('region', { name: words['sheet.title'] })).toBeVisible();
  });

  test(`${lang}: the open questions are fields with a label, for whoever reads the accessibility tree`, async ({ page }) => {
    await page.goto(address(lang, key));
    const on = interviewOnPage(page, lang);
    await expect(on.onward).toBeEnabled();
    await expect(on.form.getByRole('region', { name: side?.parts?.['words']?.title ?? '' })).toMatchAriaSnapshot(
      [
        `${ariaLine(0, 'region', side?.parts?.['words']?.title ?? '')}:`,
        ariaLine(1, 'heading', side?.parts?.['words']?.title ?? ''),
        ...questions.slice(0, 3).map((question) => ariaLine(1, 'textbox', side?.questions?.[question.id] ?? '')),
      ].join('\n'),
    );
    await expectAccessible(page);
  });
}

test('what is written before the interview wakes follows what was kept, so that neither is lost', async ({ page }) => {
  const lang = 'nl';
  await page.goto(address(lang, key));
  await expect(interviewOnPage(page, lang).onward).toBeEnabled();
  await keepBehindItsBack(page, draft, {
    v: 1,
    at: '2026-11-20T10:00:00.000Z',
    scan: id,
    scanVersion: 1,
    perspective: 'mine',
    about: 'O.',
    answers: {},
    texts: { 'first-word': 'warm', moment: 'Kept before.' },
    group: 1,
  });
  const letGo = await slowLine(page);
  await page.goto(address(lang, key), { waitUntil: 'commit' });
  const form = page.getByRole('form', { name: scanWords(id, lang).title });
  await form.locator('[name="question-first-word"]').fill('moe');
  await form.locator('[name="question-moment"]').fill('Written early.');
  letGo();
  await expect
    .poll(() => kept(page))
    .toMatchObject({
      [draft]: { about: 'O.', texts: { 'first-word': 'warm, moe', moment: 'Kept before.\nWritten early.' } },
    });
  const moment = form.locator('[name="question-moment"]');
  await expect(moment).toHaveValue('Kept before.\nWritten early.');
  await expect(moment, 'who is writing stays where they are').toBeFocused();
  await page.keyboard.type(' And on.');
  await expect.poll(() => kept(page)).toHaveProperty([draft, 'texts', 'moment'], 'Kept before.\nWritten early. And on.');
  await page.unrouteAll({ behavior: 'wait' });
});
