import type { Page } from '@playwright/test';

/** Moves the mouse as anyone does who looks at a page: what waits for a first sign of life wakes. One move may end where the mouse was already. */
export async function moveMouse(page: Page): Promise<void> {
  await page.mouse.move(40, 200);
  await page.mouse.move(60, 220);
}
