import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import type { Lang } from '../../src/i18n/locales.ts';
import { address } from './address.ts';
import { keepBehindItsBack } from './kept.ts';
import { expect } from './test.ts';
import { ui, type Words } from './words.ts';

/** The page of the portfolio. */
export interface PortfolioOnPage {
  /** The box of a work, by its title. */
  readonly box: (title: string) => Locator;
  readonly button: (key: keyof Words) => Locator;
  /** The document as it is read and printed. */
  readonly document: Locator;
  readonly field: (key: keyof Words) => Locator;
  readonly toStatement: Locator;
  /** Takes a file along, and gives its name and what is in it. */
  readonly take: (key: keyof Words) => Promise<Readonly<{ name: string; bytes: Uint8Array }>>;
}

/** What there is on the page of the portfolio. */
export function portfolioOnPage(page: Page, lang: Lang): PortfolioOnPage {
  const words = ui(lang);
  const main = page.getByRole('main');
  const button = (key: keyof Words) => main.getByRole('button', { name: words[key], exact: true });
  return {
    box: (title) => main.getByRole('checkbox', { name: title }),
    button,
    document: main.getByRole('article'),
    field: (key) => main.getByRole('textbox', { name: words[key], exact: true }),
    toStatement: main.getByRole('link', { name: words['portfolio.statementView'], exact: true }),
    take: async (key) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(key).click()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
  };
}

/** Opens the portfolio with these things kept, and gives what is on its page. */
export async function openPortfolio(
  page: Page,
  lang: Lang,
  record: Readonly<Record<string, unknown>> = {},
): Promise<PortfolioOnPage> {
  await page.goto(address(lang, 'tool/portfolio'));
  await expect(page.getByRole('heading', { name: ui(lang)['portfolio.chooseTitle'], exact: true })).toBeVisible();
  for (const [key, value] of Object.entries(record)) await keepBehindItsBack(page, key, value);
  if (Object.keys(record).length > 0) await page.reload();
  return portfolioOnPage(page, lang);
}
