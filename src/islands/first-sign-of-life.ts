/** A click or a change by assistive technology may come without a pointer, a key or a focus. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'scroll', 'keydown', 'focusin', 'click', 'input', 'change'] as const;

/** A browser also says that the pointer moved when a page comes to lie under one that stands still: that is nobody's doing. */
const standsStill = (event: Event): boolean =>
  event instanceof PointerEvent && event.type === 'pointermove' && event.movementX === 0 && event.movementY === 0;

let stirred: Promise<void> | undefined;

/**
 * Resolves when someone first moves, touches, scrolls, types or focuses on the page; one wait for all who ask. The page remembers it, since
 * scripts that are loaded because of it ask again.
 */
export function firstSignOfLife(): Promise<void> {
  const { dataset } = document.documentElement;
  stirred ??= new Promise((resolve) => {
    if (dataset['alive'] !== undefined) {
      resolve();
      return;
    }
    const stop = new AbortController();
    const stir = (event: Event) => {
      if (standsStill(event)) return;
      stop.abort();
      dataset['alive'] = '';
      resolve();
    };
    for (const sign of signs) addEventListener(sign, stir, { passive: true, capture: true, signal: stop.signal });
  });
  return stirred;
}
