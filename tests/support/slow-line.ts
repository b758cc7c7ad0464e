import type { Page } from '@playwright/test';

/** Holds back every script of the site, as a slow line does; gives the function that lets them go. */
export async function slowLine(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_astro/**/*.js', async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}
