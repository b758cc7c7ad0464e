import type { Page } from '@playwright/test';

import { moveMouse } from './move-mouse.ts';

/** Waits until the fonts are there and nothing has changed on the page for a while: an island that has just woken shows what is kept a moment later. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const quiet = 150;
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, quiet);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, quiet);
      });
      observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    });
  });
}

/**
 * Does what a reader does who goes through the whole page: moves the mouse and scrolls to the end and back, until every island that can be
 * seen is awake and the page stands still.
 *
 * @throws Error with the islands that stay asleep, after ten seconds
 */
export async function wakeIslands(page: Page): Promise<void> {
  await moveMouse(page);
  await page.evaluate(async () => {
    const asleep = () =>
      [...document.querySelectorAll('astro-island[ssr]')].filter((island) =>
        [...island.children].some((child) => child.checkVisibility() && child.getClientRects().length > 0),
      );
    const step = Math.max(200, innerHeight / 2);
    for (let top = 0; asleep().length > 0 && top < document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const end = performance.now() + 10_000;
    while (asleep().length > 0) {
      if (performance.now() > end)
        throw new Error(
          `These islands stay asleep: ${asleep()
            .map((island) => island.getAttribute('component-url'))
            .join(', ')}`,
        );
      asleep()[0]?.firstElementChild?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await standsStill(page);
}
