import type { Page } from '@playwright/test';

import type { Lang } from '../../src/i18n/locales.ts';
import { address } from './address.ts';
import { kept } from './kept.ts';
import { presentedSession } from './presented-session.ts';
import { expect } from './test.ts';
import { ui } from './words.ts';

/** Where the first written session is presented. */
export function presenterAddress(lang: Lang): string {
  return address(lang, `${presentedSession(lang).key}/present`);
}

/** The heading of what is on the big screen: a step, or the end. */
export const step = (page: Page) => page.getByRole('heading', { level: 1 });

/** What the clock of a page says is left of a step, in seconds; below 0 once it is over. */
export async function left(page: Page): Promise<number> {
  const [, sign = '', minutes = '', seconds = ''] = /(\+?)(\d+):(\d\d)/.exec(await page.getByRole('timer').innerText()) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * (sign === '' ? 1 : -1);
}

/** Waits until that many seconds are left, one more or less. */
export async function expectLeft(page: Page, seconds: number): Promise<void> {
  await expect.poll(async () => Math.abs((await left(page)) - seconds), `${seconds} s left`).toBeLessThanOrEqual(1);
}

/** Begins in a page that shows what comes before; nothing then stands over the stage. */
export async function begin(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: ui(lang)['presenter.begin'], exact: true }).click();
  await expect.poll(async () => Object.keys(await kept(page)).some((key) => key.startsWith('presenting/'))).toBe(true);
  await expect(page.getByText(ui(lang)['notice.firstSave'])).toHaveCount(0);
}
