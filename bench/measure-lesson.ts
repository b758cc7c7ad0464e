import type { Page } from '@playwright/test';

import type { Served, Site } from '../tests/support/serve-folder.ts';
import { wakeIslands } from '../tests/support/wake-islands.ts';
import type { Budgets } from './budgets.ts';
import { type Figure, kilobytes } from './figures.ts';

const isFont = ({ type }: Served): boolean => type.startsWith('font/');
// Browsers ask for the site's icon on their own account and don't count it as part of a page.
const isIcon = ({ path }: Served): boolean => path.startsWith('favicon');

/** The bytes of some answers together. */
export function bytesOf(answers: readonly Served[]): number {
  return answers.reduce((total, { bytes }) => total + bytes, 0);
}

/** Lets late requests come in. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

/**
 * What a lesson weighs when it is opened, when it has been read to its end, and in fonts. The page has to be new, with nothing in its cache.
 *
 * @param site what serves the page, with nobody else using it
 */
export async function measureLesson(page: Page, site: Site, { lesson }: Budgets): Promise<readonly Figure[]> {
  const start = site.served.length;
  const soFar = (): readonly Served[] => site.served.slice(start).filter((answer) => !isIcon(answer));
  await page.goto(site.url + lesson.page);
  await settle(page);
  const atFirst = soFar().filter((answer) => !isFont(answer));
  const scripts = atFirst.filter(({ type }) => type === 'text/javascript');
  await wakeIslands(page);
  await settle(page);
  const awake = soFar().filter((answer) => !isFont(answer));
  const fonts = soFar().filter(isFont);
  const fontBudget = fonts.some(({ path }) => path.includes('italic')) ? lesson.fontsWithItalic : lesson.fonts;
  return [
    { what: 'lesson at first', measured: kilobytes(bytesOf(atFirst)), budget: kilobytes(lesson.atFirst.bytes), unit: 'KB' },
    { what: 'lesson at first', measured: atFirst.length, budget: lesson.atFirst.requests, unit: 'requests' },
    { what: 'script of it', measured: kilobytes(bytesOf(scripts)), budget: kilobytes(lesson.atFirst.scriptBytes), unit: 'KB' },
    { what: 'lesson with all awake', measured: kilobytes(bytesOf(awake)), budget: kilobytes(lesson.awake.bytes), unit: 'KB' },
    { what: 'fonts', measured: fonts.length, budget: fontBudget.files, unit: 'files' },
    { what: 'fonts', measured: kilobytes(bytesOf(fonts)), budget: kilobytes(fontBudget.bytes), unit: 'KB' },
  ];
}
