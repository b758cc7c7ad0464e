import type { Page } from '@playwright/test';

import { displayScore } from '../../src/domain/scoring/level-of.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { allScans } from '../support/all-scans.ts';
import type { Rating } from '../support/expected-scores.ts';
import { keepBehindItsBack } from '../support/kept.ts';
import { readPaperForm, scoreByHand } from '../support/paper-form.ts';
import { expect, test } from '../support/test.ts';
import { scanWords, ui } from '../support/words.ts';

/** Every perspective of every scan, with the page on which its paper form is. */
const forms = allScans().flatMap(({ id, structure }) =>
  structure.perspectives.map((perspective, at) => ({
    id,
    structure,
    perspective,
    // The form of the first side is the scan's own; the other person has a page.
    key: at === 0 ? `scan/${id}` : `scan/${id}/other-side`,
  })),
);

/** Filled-in forms that differ: every step comes, gaps of both kinds, and too few for a number. */
function answerSheets(count: number): readonly (readonly Rating[])[] {
  const steps: readonly Rating[] = [1, 2, 3, 4, 5];
  const mostly = (seed: number) =>
    Array.from({ length: count }, (_, at): Rating => {
      const share = (at * seed + (at % seed)) % 8;
      return share === 7 ? 'unknown' : share === 6 ? null : (steps[share % 5] ?? null);
    });
  return [
    Array.from({ length: count }, (_, at) => steps[(at * 3 + 1) % 5] ?? null),
    mostly(3),
    mostly(7),
    Array.from({ length: count }, (_, at): Rating => (at % 3 === 0 ? 'unknown' : at % 4 === 1 ? null : 5)),
    Array.from({ length: count }, () => null),
  ];
}

/** Answers as they are kept, from ticks in the order of the items. */
function answersOf(ids: readonly string[], ticks: readonly Rating[]): Readonly<Record<string, Rating>> {
  return Object.fromEntries(
    ids.flatMap((id, at) => {
      const tick = ticks[at] ?? null;
      return tick === null ? [] : [[id, tick]];
    }),
  );
}

/** Ticks a form in one go, also where its statements stand on a later step, as someone copies a paper form. */
async function copyOntoForm(page: Page, ticks: readonly Rating[]): Promise<void> {
  await page.getByRole('form').evaluate((form, all) => {
    const groups = [...form.querySelectorAll('fieldset')].filter((group) => group.querySelector('input[type="radio"]'));
    for (const [at, group] of groups.entries())
      for (const box of group.querySelectorAll('input'))
        if (box.value === String(all[at])) {
          box.checked = true;
          box.dispatchEvent(new Event('change', { bubbles: true }));
        }
  }, ticks);
}

/** Expects the numbers of a result to be those that the sheet gave. */
async function expectNumbers(page: Page, lang: Lang, byHand: ReadonlyMap<string, number | null>, which: string): Promise<void> {
  const words = ui(lang);
  const rows = page
    .getByRole('article')
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: words['scan.value'], exact: true }) })
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .filter({ has: page.getByRole('cell') });
  const numbers = () =>
    rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent.trim())),
    );
  const expected = [...byHand].map(([title, score]) => [
    title,
    score === null ? words['scan.noNumber'] : String(displayScore(score)),
  ]);
  await expect.poll(numbers, which).toEqual(expected);
}

for (const lang of localeCodes)
  for (const { id, structure, perspective, key } of forms)
    test(`${lang}: the paper form of ${id}, ${perspective.id}, scored by its own sheet, gives the page’s numbers`, async ({
      page,
    }) => {
      const words = ui(lang);
      const ids = perspective.items.map((item) => item.id);
      const sheets = answerSheets(ids.length);
      await page.goto(address(lang, key));
      const paper = await readPaperForm(page, words['sheet.title']);
      expect(paper.statements).toHaveLength(ids.length);
      expect(paper.scales.map(({ title }) => title)).toEqual(
        structure.scales.map((scale) => scanWords(id, lang).scales[scale.id]?.title),
      );

      await page.goto(address(lang, `scan/${id}`));
      const onward = page.getByRole('form').getByRole('button').last();
      await expect(onward).toBeEnabled();
      // The first through the form, where it is the learner's own.
      if (perspective.side === 'own') {
        await copyOntoForm(page, sheets[0] ?? []);
        const headings = () => page.getByRole('main').getByRole('heading').allInnerTexts();
        while (!(await page.getByRole('article').isVisible())) {
          const before = await headings();
          await onward.click();
          await expect.poll(headings, { message: 'a step leads on', intervals: [20, 50, 100] }).not.toEqual(before);
        }
        await expectNumbers(page, lang, scoreByHand(paper, sheets[0] ?? []), 'from the form');
      }

      for (const [at, ticks] of sheets.entries())
        await keepBehindItsBack(page, `scan/${id}/sheet-${at}`, {
          v: 2,
          at: `2026-11-2${at}T10:00:00.000Z`,
          sequence: at + 1,
          scan: id,
          scanVersion: structure.version,
          perspective: perspective.id,
          how: perspective.side === 'own' ? 'self' : 'imagined',
          about: `${'BCDEF'[at] ?? ''}.`,
          answers: answersOf(ids, ticks),
        });
      await page.goto(address(lang, 'page/scans'));
      for (const [at, ticks] of sheets.entries()) {
        await page.goto(`${address(lang, `scan/${id}`)}#result-sheet-${at}`);
        await expect(page.getByRole('article')).toContainText(`${'BCDEF'[at] ?? ''}.`);
        await expectNumbers(page, lang, scoreByHand(paper, ticks), `sheet ${at}`);
      }
    });
