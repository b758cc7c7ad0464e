import { address } from '../support/address.ts';
import { keepBehindItsBack, kept } from '../support/kept.ts';
import { moveMouse } from '../support/move-mouse.ts';
import { scanOnPage } from '../support/scan-on-page.ts';
import { slowLine } from '../support/slow-line.ts';
import { expect, test } from '../support/test.ts';
import { wakeIslands } from '../support/wake-islands.ts';
import { questions, questionWords, scan } from '../support/words.ts';

const lesson = 'lesson/dimensions/three-dimensions';
const questionsOf = 'modules/dimensions/three-dimensions/questions';
const draft = 'draft/relationship-scan/mine';
const runs = 12;

// A race between the learner and the line doesn't hang on the words, so one language will do.
const lang = 'nl';

/** Fills a field in one go: Playwright's own way lets the older draft come between choosing what is there and typing over it. */
function typeAtOnce(field: HTMLElement | SVGElement, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new TypeError('This is no field.');
  field.setRangeText(text, 0, field.value.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

test('what is filled in before the scan wakes, and while it does, is kept', { tag: '@islands' }, async ({ page }) => {
  test.slow();
  const items = scan('relationship-scan').perspectives[0]?.items ?? [];
  await page.goto(address(lang, 'scan/relationship-scan'));
  await expect(scanOnPage(page, lang).onward).toBeEnabled();

  for (let run = 0; run < runs; run += 1) {
    // Half of the time an older draft lies ready, which what is filled in now must win from.
    const older = {
      v: 1,
      at: '2026-11-20T10:00:00.000Z',
      scan: 'relationship-scan',
      scanVersion: 1,
      perspective: 'mine',
      about: 'O.',
      group: 0,
    };
    await keepBehindItsBack(page, draft, { ...older, answers: run % 2 === 0 ? { 'a-n3': 1, 'a-c6': 5 } : {} });
    const letGo = await slowLine(page);
    await page.goto(address(lang, 'scan/relationship-scan'), { waitUntil: 'commit' });

    const name = `Q${String(run)}`;
    const ratings = [0, 1, 2].map((at) => ((run + at * 2) % 5) + 1);
    // The scripts come after none, one, two, or all of what is filled in.
    const steps = [
      () => scanOnPage(page, lang).nickname.evaluate(typeAtOnce, name),
      ...ratings.map((rating, at) => async () => {
        const group = page.getByRole('main').getByRole('group').nth(at);
        await group
          .getByRole('radio')
          .nth(rating - 1)
          .check();
      }),
    ];
    for (const [at, step] of steps.entries()) {
      if (at === run % (steps.length + 1)) letGo();
      await step();
    }
    letGo();

    const expected = Object.fromEntries(ratings.map((rating, at) => [items[at]?.id ?? '', rating]));
    await expect.poll(() => kept(page), `run ${String(run)}`).toMatchObject({ [draft]: { about: name, answers: expected } });
    await expect(scanOnPage(page, lang).nickname).toHaveValue(name);
    for (const [at, rating] of ratings.entries())
      await expect(
        page
          .getByRole('main')
          .getByRole('group')
          .nth(at)
          .getByRole('radio')
          .nth(rating - 1),
      ).toBeChecked();
    await page.unrouteAll({ behavior: 'wait' });
  }
});

test('answers and texts from before a lesson wakes are kept', { tag: '@islands' }, async ({ page }) => {
  test.slow();
  const text = questionWords(questionsOf, lang);
  for (let run = 0; run < runs / 2; run += 1) {
    const letGo = await slowLine(page);
    await page.goto(address(lang, lesson), { waitUntil: 'commit' });
    const expected: Record<string, unknown> = {};
    for (const question of questions(questionsOf)) {
      const words = text[question.id];
      const form = page.getByRole('form', { name: words?.prompt ?? '', exact: true });
      const key = `answer/${lesson}/${question.id}`;
      if (question.kind === 'match') {
        const [item] = question.items;
        const target = question.targets[run % question.targets.length] ?? '';
        await form.getByRole('combobox').first().selectOption(target);
        expected[key] = { response: { kind: 'sorting', placed: { [item?.id ?? '']: target } } };
      } else if (question.kind === 'guess' || question.kind === 'single' || question.kind === 'multiple') {
        const at = run % question.options.length;
        await form
          .getByRole(question.kind === 'multiple' ? 'checkbox' : 'radio')
          .nth(at)
          .check();
        expected[key] = { response: { kind: 'choice', options: [question.options[at]?.id] } };
      }
    }
    const written = `Between us ${String(run)}`;
    const box = page.getByRole('main').getByRole('textbox');
    await box.fill(written);
    letGo();
    await wakeIslands(page);
    await expect
      .poll(() => kept(page), `run ${String(run)}`)
      .toMatchObject({
        ...expected,
        // What was written at an earlier visit is not lost either.
        [`reflection/${lesson}/between-us`]: { text: expect.stringMatching(new RegExp(`${written}$`)) },
      });
    await expect(box).toHaveValue(new RegExp(`${written}$`));
    await page.unrouteAll({ behavior: 'wait' });
  }
});

test('a page that comes to lie under a pointer that stands still wakes nothing; a pointer that moves does', async ({ page }) => {
  await page.goto(address(lang, lesson));
  const root = page.locator('html');
  // Chromium says this now and then, most often when it is busy.
  await page.evaluate(() => document.querySelector('h1')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })));
  await expect(root).not.toHaveAttribute('data-alive');
  await moveMouse(page);
  await expect(root).toHaveAttribute('data-alive');
});

test('what is typed without a pause while a box wakes is kept once', async ({ page }) => {
  await page.goto(address(lang, lesson));
  const box = page.getByRole('main').getByRole('textbox');
  const length = 600;
  await box.scrollIntoViewIfNeeded();
  const typed = box.evaluate(async (field, count) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new TypeError('This is no box to write in.');
    for (let at = 0; at < count; at += 1) {
      field.setRangeText(String(at % 10), field.value.length, field.value.length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, length);
  await moveMouse(page);
  await typed;
  const text = Array.from({ length }, (_, at) => at % 10).join('');
  await expect(box).toHaveValue(text);
  await expect.poll(() => kept(page)).toMatchObject({ [`reflection/${lesson}/between-us`]: { text } });
});
