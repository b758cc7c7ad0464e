const name = 'dyade:look';

/** How long a look is kept: by the browser, until the tab is closed, or, where nothing may be kept, on this page alone. */
export type LookKept = 'device' | 'tab' | 'page';

/**
 * Keeps how the learner reads, where `build/before-paint.mjs` finds it before a page paints: the tab's own look goes before that of the device.
 *
 * @param tokens as `tokensOf` gives them; an empty text is the usual look
 * @param where `tab` where the learner wants nothing kept on this device
 * @returns where it is kept
 */
export function keepLook(tokens: string, where: 'device' | 'tab'): LookKept {
  try {
    if (where === 'tab') {
      sessionStorage.setItem(name, tokens);
      return 'tab';
    }
    sessionStorage.removeItem(name);
    if (tokens === '') localStorage.removeItem(name);
    else localStorage.setItem(name, tokens);
    return 'device';
  } catch {
    return 'page';
  }
}
