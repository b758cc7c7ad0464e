import type { Locator, Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { address } from './address.ts';
import { keepBehindItsBack } from './kept.ts';
import { expect } from './test.ts';
import { scanWords, ui, type Words } from './words.ts';

/** "What I keep here" as it stands on its page. */
export interface MyDataPage {
  /** The line of an entry, by its title. */
  readonly entry: (title: string) => Locator;
  readonly box: (title: string) => Locator;
  readonly deleteButton: (title: string) => Locator;
  readonly button: (key: keyof Words) => Locator;
  readonly status: (words: string) => Locator;
  /** How a scan about someone is called. */
  readonly scanAbout: (name: string) => string;
}

/** Opens the page with these things kept, and gives what is on it. */
export async function openMyData(page: Page, lang: Lang, record: Readonly<Record<string, unknown>> = {}): Promise<MyDataPage> {
  const words = ui(lang);
  await page.goto(address(lang, 'page/my-data'));
  await expect(page.getByRole('heading', { name: words['myData.keptTitle'], exact: true })).toBeVisible();
  for (const [key, value] of Object.entries(record)) await keepBehindItsBack(page, key, value);
  if (Object.keys(record).length > 0) await page.reload();
  const main = page.getByRole('main');
  const box = (title: string) => main.getByRole('checkbox', { name: title, exact: true });
  return {
    entry: (title) => main.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: title, exact: true }) }),
    box,
    deleteButton: (title) => main.getByRole('button', { name: `${words['myData.delete']} ${title}`, exact: true }),
    button: (key) => main.getByRole('button', { name: words[key], exact: true }),
    status: (text) => main.getByRole('status').filter({ hasText: text }),
    scanAbout: (name) => fill(words['myData.scanAbout'], { scan: scanWords('relationship-scan', lang).title, name }),
  };
}
