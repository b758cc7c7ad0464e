import type { Locator, Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { address } from '../support/address.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectedScores, type Rating } from '../support/expected-scores.ts';
import { keepBehindItsBack } from '../support/kept.ts';
import { scanOnPage } from '../support/scan-on-page.ts';
import { expect, test } from '../support/test.ts';
import { scan, scanWords, ui } from '../support/words.ts';

const key = 'scan/relationship-scan';
const structure = scan('relationship-scan');

/** A result to keep: one answer for every statement, or for those of one scale another. */
interface Kept {
  readonly id: string;
  readonly perspective: 'mine' | 'theirs';
  readonly how: 'self' | 'imagined' | 'asked';
  readonly about: string;
  readonly sequence: number;
  readonly at: string;
  readonly rating: Rating;
  readonly except?: Readonly<Record<string, Rating>>;
}

function ratingsOf({ perspective, rating, except = {} }: Kept): readonly Rating[] {
  const items = structure.perspectives.find(({ id }) => id === perspective)?.items ?? [];
  return items.map(({ scale, key: sign }) => {
    const wanted = except[scale] === undefined ? rating : except[scale];
    if (typeof wanted !== 'number' || sign === '+') return wanted;
    return ([5, 4, 3, 2, 1] as const)[wanted - 1] ?? null;
  });
}

/** Opens the scan, keeps results behind its back, and opens one of them. */
async function openAmong(
  page: Page,
  lang: (typeof localeCodes)[number],
  results: readonly Kept[],
  open: string,
): Promise<Locator> {
  await page.goto(address(lang, key));
  await expect(scanOnPage(page, lang).onward).toBeEnabled();
  for (const kept of results) {
    const items = structure.perspectives.find(({ id }) => id === kept.perspective)?.items ?? [];
    const ratings = ratingsOf(kept);
    await keepBehindItsBack(page, `scan/relationship-scan/${kept.id}`, {
      v: 2,
      at: kept.at,
      sequence: kept.sequence,
      scan: 'relationship-scan',
      scanVersion: structure.version,
      perspective: kept.perspective,
      how: kept.how,
      about: kept.about,
      answers: Object.fromEntries(items.flatMap(({ id }, at) => ((ratings[at] ?? null) === null ? [] : [[id, ratings[at]]]))),
    });
  }
  await page.goto(`${address(lang, key)}?#result-${open}`);
  return page.getByRole('article');
}

/** What a result should show on a scale. */
function shownFor(kept: Kept, scale: string, none: string): string {
  const shown = expectedScores(structure, kept.perspective, ratingsOf(kept)).get(scale)?.shown ?? null;
  return shown === null ? none : String(shown);
}

/** The second column of the table of a scale, from the top. */
function numbersIn(section: Locator, scale: string): Locator {
  return section.getByRole('table', { name: scale, exact: true }).locator('tbody td:first-of-type');
}

const mine: Kept = {
  id: 'own',
  perspective: 'mine',
  how: 'self',
  about: 'N.',
  sequence: 4,
  at: '2026-11-20T10:00:00.000Z',
  rating: 4,
  except: { dependency: 2 },
};
const imagined: Kept = {
  ...mine,
  id: 'imagined',
  perspective: 'theirs',
  how: 'imagined',
  about: ' n.',
  sequence: 5,
  rating: 2,
  except: { dependency: 'unknown' },
};
const asked: Kept = {
  ...mine,
  id: 'asked',
  perspective: 'theirs',
  how: 'asked',
  sequence: 6,
  rating: 5,
  except: { dependency: 1 },
};

for (const lang of localeCodes) {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);
  const scales = structure.scales.map(({ id }) => ({ id, title: text.scales[id]?.title ?? '' }));
  const side = text.perspectives['theirs']?.title ?? '';

  test(`${lang}: both sides stand next to each other, with drawings, numbers and words, and without a difference`, async ({
    page,
  }) => {
    const older: Kept = { ...mine, id: 'older', sequence: 1, rating: 1, at: '2027-11-20T10:00:00.000Z' };
    const stranger: Kept = { ...asked, id: 'stranger', about: 'M.', sequence: 9 };
    const result = await openAmong(page, lang, [older, mine, imagined, asked, stranger], 'own');
    const section = result.getByRole('region', { name: words['compare.sides'], exact: true });

    const titles = [
      text.perspectives['mine']?.title ?? '',
      fill(words['compare.imagined'], { side }),
      fill(words['compare.asked'], { side, name: 'N.' }),
    ];
    await expect(section.getByRole('figure')).toHaveCount(3);
    for (const [at, title] of titles.entries()) await expect(section.getByRole('figure').nth(at)).toContainText(title);

    for (const { id, title } of scales) {
      const shown = [mine, imagined, asked].map((kept) => shownFor(kept, id, words['scan.noNumber']));
      await expect(numbersIn(section, title)).toHaveText(shown);
      // The drawings say the same numbers.
      for (const [at, number] of shown.entries())
        await expect(section.getByRole('img').nth(at)).toHaveAccessibleName(new RegExp(`${title}: ${number}[,.]`, 'i'));
    }
    await expect(section.getByRole('columnheader', { name: words['compare.difference'] })).toHaveCount(0);
    await expect(section).not.toContainText(/[+−]\d/);

    const levels = (levelsOf: readonly string[]) =>
      [words['compare.ownLevel'], words['compare.imaginedLevel'], words['compare.askedLevel']].map((template, at) =>
        fill(template, { level: levelsOf[at] ?? '', name: 'N.' }).replace(/\.$/, ''),
      );
    const inWords = section.getByRole('listitem').filter({ hasText: scales[0]?.title ?? '' });
    for (const part of levels([words['compare.high'], words['compare.low'], words['compare.high']]))
      await expect(inWords).toContainText(part);
    await expect(section.getByText(words['compare.sidesDays'])).toHaveCount(0);
    for (const paragraph of text.comparing ?? []) await expect(section.getByText(paragraph)).toBeVisible();
    await expectAccessible(page);
  });

  test(`${lang}: scans over time stand in the order in which they were kept, though the clock was set back`, async ({ page }) => {
    const first: Kept = { ...mine, id: 'first', sequence: 2, rating: 3, except: {}, at: '2026-09-01T10:00:00.000Z' };
    const second: Kept = { ...mine, id: 'second', sequence: 3, at: '2026-12-24T10:00:00.000Z', except: { conflict: 'unknown' } };
    const third: Kept = { ...mine, id: 'third', sequence: 8, rating: 5, at: '2019-01-01T10:00:00.000Z' };
    const result = await openAmong(page, lang, [third, second, first], 'third');
    const section = result.getByRole('region', { name: words['compare.time'], exact: true });
    await section.getByText(words['compare.tables'], { exact: true }).click();
    const days = [first, second, third].map(({ at }, place) => `${place + 1}. ${formatDay(lang, at)}`);
    for (const { id, title } of scales) {
      const shown = [first, second, third].map((kept) => shownFor(kept, id, words['scan.noNumber']));
      await expect(numbersIn(section, title)).toHaveText(shown);
      await expect(section.getByRole('table', { name: title, exact: true }).getByRole('rowheader')).toHaveText(days);
      const drawing = section.getByRole('figure', { name: title }).getByRole('img');
      await expect(drawing).toHaveAccessibleName(new RegExp(shown.join('.+')));
      await expect(drawing.locator('circle')).toHaveCount(shown.filter((number) => number !== words['scan.noNumber']).length);
    }
    await expect(section.getByText(words['compare.timeCaution'])).toBeVisible();
    await expect(section.getByText(words['compare.timeClock'])).toBeVisible();
    await expectAccessible(page);
  });

  test(`${lang}: a second relationship stands beside the first, with what returns and what belongs to this match`, async ({
    page,
  }) => {
    const other: Kept = { ...mine, id: 'other', about: 'M.', sequence: 7, except: { conflict: 1, dependency: 'unknown' } };
    const result = await openAmong(page, lang, [mine, other, { ...mine, id: 'nobody', about: '', sequence: 9 }], 'own');
    const section = result.getByRole('region', { name: words['compare.second'], exact: true });
    await expect(section.getByText(words['compare.secondWhy'])).toBeVisible();
    const choice = section.getByRole('combobox', { name: words['compare.secondChoose'] });
    await expect(choice.getByRole('option')).toHaveText([words['compare.secondNobody'], `M. · ${formatDay(lang, other.at)}`]);
    await expect(section.getByRole('table')).toHaveCount(0);
    await choice.selectOption({ index: 1 });
    await page.reload();
    await expect(choice, 'the choice is in the address').toHaveValue('other');
    await expect(section.getByRole('table'), 'the marks say it; the tables are there for whoever opens them').toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(section.getByRole('table').first(), 'on paper they are open').toContainText('M.');
    await page.emulateMedia({ media: 'screen' });
    await section.getByText(words['compare.tables'], { exact: true }).click();

    for (const { id, title } of scales)
      await expect(numbersIn(section, title)).toHaveText([mine, other].map((kept) => shownFor(kept, id, words['scan.noNumber'])));
    const [closeness = '', conflict = '', dependency = ''] = scales.map(({ title }) => title);
    const under = (heading: string) =>
      section
        .locator('div', { has: page.getByRole('heading', { level: 4, name: heading, exact: true }) })
        .last()
        .getByRole('listitem');
    await expect(under(words['compare.both'])).toContainText([closeness]);
    await expect(under(words['compare.match'])).toContainText([conflict]);
    await expect(under(words['compare.open'])).toContainText([dependency]);
    await expectAccessible(page);

    await section.getByRole('button', { name: words['compare.secondFill'] }).click();
    await expect(scanOnPage(page, lang).nickname).toBeFocused();
    await expect(scanOnPage(page, lang).nickname).toHaveValue('');
  });

  test(`${lang}: what the other person answered is not called yours, and can’t be changed`, async ({ page }) => {
    const result = await openAmong(page, lang, [asked], 'asked');
    await expect(result.getByText(fill(words['compare.asked'], { side, name: 'N.' })).first()).toBeVisible();
    await expect(result.getByRole('heading', { name: words['scan.numbers'] })).toBeVisible();
    const closeness = text.scales['closeness'];
    await expect(result.getByText(closeness?.high ?? '')).toBeVisible();
    await expect(result.getByRole('button', { name: words['scan.print'], exact: true })).toBeVisible();
    await expect(result.getByRole('button', { name: words['scan.edit'], exact: true })).toHaveCount(0);
    // With nothing beside it there is nothing to compare.
    for (const name of [words['compare.sides'], words['compare.time'], words['compare.second']])
      await expect(result.getByRole('region', { name, exact: true })).toHaveCount(0);
  });

  test(`${lang}: the earlier results say apart what one imagined and what the other person answered`, async ({ page }) => {
    const guess: Kept = { ...imagined, about: 'N.' };
    const result = await openAmong(page, lang, [mine, guess, asked], 'own');
    await result.getByRole('button', { name: words['scan.again'], exact: true }).click();
    const earlier = page.getByRole('complementary').filter({ hasText: words['scan.earlier'] });
    const sides = [
      fill(words['compare.asked'], { side, name: 'N.' }),
      fill(words['compare.imagined'], { side }),
      text.perspectives['mine']?.title ?? '',
    ];
    const eyebrow = fill(words['scan.resultEyebrow'], { name: 'N.', day: formatDay(lang, mine.at) });
    await expect(earlier.getByRole('button')).toHaveText(sides.map((title) => `${eyebrow} · ${title}`));
  });
}
