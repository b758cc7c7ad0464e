import { fillNames } from '../../src/domain/wording/fill-names.ts';
import { fill } from '../../src/i18n/fill.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { allScans } from '../support/all-scans.ts';
import { expectResult } from '../support/expect-result.ts';
import { expectedPattern, expectedScores, type Rating } from '../support/expected-scores.ts';
import { keepBehindItsBack } from '../support/kept.ts';
import { resultKept } from '../support/result-kept.ts';
import { scanOnPage, statementsPerStep } from '../support/scan-on-page.ts';
import { openScreenReader } from '../support/screen-reader.ts';
import { expect, test } from '../support/test.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const structure = scan('relationship-scan');
const otherScans = allScans().filter(({ id }) => id !== 'relationship-scan');
const ratings: readonly Rating[] = [5, 4, 2, 'unknown', 3, 1, 2, 2, 4, 5, 1, 4, 3, null, 5, 'unknown', 1, 2];

/** How the reader says one of the six choices of a statement. */
function radio(label: string, isChecked: boolean, place: number): string {
  return `radio, ${label}, ${isChecked ? 'checked' : 'not checked'}, position ${String(place)}, set size 6`;
}

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);
  const choices = [...text.labels, text.unknown];

  test(`${lang}: who hears the page is told what it is about, and each statement with its six choices`, async ({ page }) => {
    await page.goto(address(lang, 'scan/relationship-scan'));
    const on = scanOnPage(page, lang);
    await on.nickname.fill('N.');
    await expect(on.onward).toBeEnabled();
    const reader = await openScreenReader(page);

    const before = await reader.readUntil(`group, ${on.statements('N.')[0] ?? ''}`);
    const about = `textbox, ${words['scan.about']}, N., ${words['scan.aboutHelp']}`;
    const step = `heading, ${fill(words['scan.step'], { step: 1, of: structure.perspectives[0]!.items.length / 3 })}, level 2`;
    expect(before.filter((phrase) => /^(heading|form|textbox), /.test(phrase))).toEqual([
      `heading, ${text.title}, level 1`,
      `form, ${text.title}`,
      about,
      step,
    ]);
    expect(before, 'what happens with the answers is said before the form').toContain(words['scan.privacy']);

    for (const statement of on.statements('N.').slice(0, statementsPerStep)) {
      if (statement !== on.statements('N.')[0]) await reader.readUntil(`group, ${statement}`);
      const inside = await reader.readUntil(`end of group, ${statement}`);
      expect(inside.filter((phrase) => phrase.startsWith('radio, '))).toEqual(
        choices.map((label, at) => radio(label, false, at + 1)),
      );
    }
    await reader.readUntil(`button, ${words['scan.next']}`);
  });

  test(`${lang}: who hears the page fills in the scan with the keyboard, and hears what the answers say`, async ({ page }) => {
    test.slow();
    await page.goto(address(lang, 'scan/relationship-scan'));
    const on = scanOnPage(page, lang);
    await expect(on.onward).toBeEnabled();
    const reader = await openScreenReader(page);
    await reader.readUntil(`textbox, ${words['scan.about']}`);
    await reader.type('N.');
    await expect(on.nickname).toHaveValue('N.');

    const steps = Math.ceil(ratings.length / statementsPerStep);
    for (const [at, statement] of on.statements('N.').entries()) {
      const rating = ratings[at] ?? null;
      if (rating !== null) {
        const place = rating === 'unknown' ? 6 : rating;
        const label = choices[place - 1] ?? '';
        await reader.readUntil(`group, ${statement}`);
        await reader.readUntil(radio(label, false, place));
        await reader.press(' ');
        const answered = ratings.slice(0, at + 1).filter((one) => one !== null).length;
        await reader.expectToBeTold(fill(words['scan.progress'], { answered, of: ratings.length }));
        await expect(on.choice(statement, rating)).toBeChecked();
        expect(await reader.here()).toBe(radio(label, true, place));
      }
      if (at % statementsPerStep !== statementsPerStep - 1) continue;
      const next = Math.ceil((at + 1) / statementsPerStep) + 1;
      const isLast = at === ratings.length - 1;
      await reader.readUntil(`button, ${words[isLast ? 'scan.finishEarly' : 'scan.next']}`);
      await reader.press('Enter');
      if (isLast) continue;
      await expect(page.getByRole('heading', { name: fill(words['scan.step'], { step: next, of: steps }) })).toBeFocused();
    }

    await expectResult(page, lang, ratings);
    const heading = text.patterns[expectedPattern(structure, 'mine', ratings) ?? '']?.heading ?? '';
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    expect(await reader.here()).toBe(`heading, ${heading}, level 2`);
    const result = await reader.readUntil(`heading, ${words['scan.caution']}`);
    for (const { title } of Object.values(text.scales)) expect(result).toContain(`rowheader, ${title}`);
  });

  for (const { id, structure: other } of otherScans)
    test(`${lang}: who hears the page is told the choices of a statement of ${id}, and what a result says`, async ({ page }) => {
      const { title, labels, unknown, perspectives, fallbacks, scales, scaleName, caution } = scanWords(id, lang);
      const { id: own = '', items = [], questions = [] } = other.perspectives[0] ?? {};
      await page.goto(address(lang, `scan/${id}`));
      const onward = page.getByRole('form', { name: title }).getByRole('button', { name: words['scan.next'], exact: true });
      const { size: parts } = new Set(questions.map(({ part }) => part));
      for (let part = 0; part < parts; part += 1) await onward.click();
      await expect(onward).toBeEnabled();
      const reader = await openScreenReader(page);
      const statement = fillNames(perspectives[own]?.items[items[0]?.id ?? ''] ?? '', fallbacks);
      await reader.readUntil(`group, ${statement}`);
      const inside = await reader.readUntil(`end of group, ${statement}`);
      expect(inside.filter((phrase) => phrase.startsWith('radio, '))).toEqual(
        [...labels, unknown].map((label, at) => radio(label, false, at + 1)),
      );

      const given = items.map((_, at) => ([5, 3, 4, 2, 1] as const)[at % 5] ?? null);
      await keepBehindItsBack(page, `scan/${id}/one`, resultKept(id, other, given));
      await page.goto(`${address(lang, `scan/${id}`)}#result-one`);
      await page.reload();
      await expect(page.getByRole('article').getByText(caution[0] ?? '')).toBeVisible();
      const heard = await (await openScreenReader(page)).readUntil(`heading, ${words['scan.caution']}`);
      expect(heard).toContain(`columnheader, ${scaleName}`);
      for (const [scale, { shown }] of expectedScores(other, own, given)) {
        const row = heard.indexOf(`rowheader, ${scales[scale]?.title ?? ''}`);
        expect(heard[row + 1], `what is heard after ${scale}`).toBe(`cell, ${String(shown)}`);
      }
    });
}
