const signs = ['pointermove', 'pointerdown', 'touchstart', 'scroll', 'keydown', 'focusin'] as const;

let stirred: Promise<void> | undefined;

/** Resolves when someone first moves, touches, scrolls, types or focuses on the page; one wait for all who ask. */
export function firstSignOfLife(): Promise<void> {
  stirred ??= new Promise((resolve) => {
    const stop = new AbortController();
    const stir = () => {
      stop.abort();
      resolve();
    };
    for (const sign of signs) addEventListener(sign, stir, { passive: true, capture: true, signal: stop.signal });
  });
  return stirred;
}
