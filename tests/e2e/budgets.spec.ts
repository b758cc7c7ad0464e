import { globSync, readFileSync } from 'node:fs';

import { readBudgets } from '../../bench/budgets.ts';
import { type Figure, keepsBudget, tableOf } from '../../bench/figures.ts';
import { measureLesson } from '../../bench/measure-lesson.ts';
import { measureSearch } from '../../bench/measure-search.ts';
import type { Site } from '../support/serve-folder.ts';
import { expect, test } from '../support/test.ts';
import { ui } from '../support/words.ts';

const budgets = readBudgets();

test.use({ compression: 'smallest' });

/** The figures, and what came over the line, for whoever has to find out why there is too much. */
function explained(figures: readonly Figure[], { served }: Site): string {
  return [tableOf(figures), ...served.map(({ path, bytes }) => `${String(bytes).padStart(7)} ${path}`)].join('\n');
}

test.describe('what comes over the line', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a lesson keeps its budget, opened and read to its end', async ({ page, site }) => {
    const figures = await measureLesson(page, site, budgets);
    expect(figures.every(keepsBudget), explained(figures, site)).toBe(true);
  });

  test('the first search result keeps its budget', async ({ page, site }) => {
    const words = ui('nl');
    const figures = await measureSearch(page, site, budgets, { open: words['search.open'], field: words['search.label'] });
    expect(figures.every(keepsBudget), explained(figures, site)).toBe(true);
  });
});

test('Zod stays in the build: no script of the site has it', () => {
  const scripts = globSync('dist/_astro/**/*.js');
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((script) => /ZodError|_zod\b/.test(readFileSync(script, 'utf8')))).toEqual([]);
});
