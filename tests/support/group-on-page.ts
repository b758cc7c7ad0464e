import type { Locator, Page } from '@playwright/test';

import { fill } from '../../src/i18n/fill.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { ui } from './words.ts';

/** The facilitator's page, on which codes are gathered. */
export interface GroupOnPage {
  /** Types codes and takes them in. */
  readonly takeIn: (text: string) => Promise<void>;
  /** What says how many codes are in. */
  readonly count: (codes: number) => Locator;
  readonly show: Locator;
  /** The picture of as many codes. */
  readonly picture: (codes: number) => Locator;
}

/** The facilitator's page in a language, with one part of it in sight. */
export function groupOnPage(page: Page, lang: Lang): GroupOnPage {
  const words = ui(lang);
  return {
    takeIn: async (text) => {
      await page.getByRole('textbox', { name: words['group.codes'] }).fill(text);
      await page.getByRole('button', { name: words['group.take'], exact: true }).click();
    },
    count: (codes) => page.getByText(fill(codes === 1 ? words['group.countOne'] : words['group.count'], { count: codes })),
    show: page.getByRole('button', { name: words['group.show'], exact: true }),
    picture: (codes) => page.getByRole('region', { name: fill(words['group.shown'], { count: codes }) }),
  };
}
