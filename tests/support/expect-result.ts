import { expect, type Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import { formatList } from '../../src/i18n/format.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { expectedPattern, expectedScores, type Rating } from './expected-scores.ts';
import { scan, scanWords, ui } from './words.ts';

const structure = scan('relationship-scan');

/** Expects the result page of the relationship scan to say, of each scale and as a whole, what these answers say. */
export async function expectResult(page: Page, lang: Lang, ratings: readonly Rating[]): Promise<void> {
  const words = ui(lang);
  const text = scanWords('relationship-scan', lang);
  const result = page.getByRole('article');
  const pattern = text.patterns[expectedPattern(structure, 'mine', ratings) ?? ''];
  await expect(result.getByRole('heading', { level: 2 })).toHaveText(pattern?.heading ?? words['scan.noPatternTitle']);
  const lead = pattern ? fill(words['scan.nearest'], { pattern: pattern.name }) : words['scan.noPattern'];
  await expect(result.getByText(lead)).toBeVisible();
  const scores = expectedScores(structure, 'mine', ratings);
  const none = [...scores]
    .filter(([, { shown }]) => shown === null)
    .map(([scale]) => text.scales[scale]?.title.toLowerCase() ?? '');
  const isOpen = pattern !== undefined && pattern === text.patterns['in-between'] && none.length > 0;
  await expect(
    result.getByText(fill(words['scan.openPattern'], { scales: formatList(lang, none) })),
    'a missing number may change a picture that fits nothing',
  ).toHaveCount(isOpen ? 1 : 0);
  for (const [scale, expected] of scores) {
    const title = text.scales[scale]?.title ?? '';
    await expect(
      result
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: title }) })
        .getByRole('cell'),
    ).toHaveText([
      expected.shown === null ? words['scan.noNumber'] : String(expected.shown),
      fill(words['scan.answeredOf'], { answered: expected.answered, of: expected.of }),
      String(expected.unknown),
    ]);
    const missing = result.getByText(fill(words['scan.missing'], { scale: title, missing: expected.missing }));
    await expect(missing).toHaveCount(expected.shown === null ? 1 : 0);
  }
}
