/** Tells whether a page may fill the screen here; on some phones none may. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

/** Tells whether the page fills the screen. */
export function fillsScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Lets the page fill the screen, or no longer; where the browser refuses, all stays as it is. */
export async function fillScreen(on: boolean): Promise<void> {
  try {
    if (on && !fillsScreen()) await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    if (!on && fillsScreen()) await document.exitFullscreen();
  } catch {
    // A browser refuses where nobody has pressed anything, or a page that stands within another.
  }
}

/** Calls back whenever the page begins or ceases to fill the screen; gives the function that ends it. */
export function onFillsScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
