import type { Page } from '@playwright/test';

import type { Site } from '../tests/support/serve-folder.ts';
import type { Budgets } from './budgets.ts';
import { type Figure, kilobytes } from './figures.ts';
import { bytesOf, settle } from './measure-lesson.ts';

/** The words by which the search is found on the page. */
export interface SearchWords {
  /** The name of the link in the header. */
  readonly open: string;
  /** The name of the field in the dialog. */
  readonly field: string;
}

/**
 * What comes over the line from opening the search until its first result can be followed. The page has to be new, with nothing in its cache.
 *
 * @param site what serves the page, with nobody else using it
 */
export async function measureSearch(page: Page, site: Site, { search }: Budgets, words: SearchWords): Promise<readonly Figure[]> {
  await page.goto(site.url + search.page);
  await settle(page);
  const start = site.served.length;
  await page.getByRole('banner').getByRole('link', { name: words.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: words.field }).fill(search.word);
  await dialog.getByRole('link').first().waitFor();
  const bytes = bytesOf(site.served.slice(start));
  return [{ what: 'first search result', measured: kilobytes(bytes), budget: kilobytes(search.bytes), unit: 'KB' }];
}
