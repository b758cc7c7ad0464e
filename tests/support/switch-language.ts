import { expect, type Page } from '@playwright/test';

import { type Lang, localeCodes, locales } from '../../src/i18n/locales.ts';
import { ui } from './words.ts';

/** The language that stands after this one in the switch, and after the last the first. */
export function nextLanguage(lang: Lang): Lang {
  return localeCodes[(localeCodes.indexOf(lang) + 1) % localeCodes.length] ?? lang;
}

/** Goes to the same page in the next language by the switch in the header, and gives that language. */
export async function switchLanguage(page: Page, from: Lang): Promise<Lang> {
  const to = nextLanguage(from);
  await page
    .getByRole('list', { name: ui(from)['nav.language'] })
    .getByRole('link', { name: locales[to].label })
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', locales[to].tag);
  return to;
}
