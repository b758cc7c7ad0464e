import { firstSignOfLife } from './first-sign-of-life.ts';

/** Resolves when there is life on the page and an island is on the screen, or less than half a screen away. */
export async function comesNear(island: HTMLElement): Promise<void> {
  await firstSignOfLife();
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '50%' },
    );
    // The island itself has no box.
    for (const child of island.children) observer.observe(child);
  });
}
