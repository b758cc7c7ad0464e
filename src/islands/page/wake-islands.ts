import { firstSignOfLife } from '../first-sign-of-life.ts';

let awake: Promise<void> | undefined;

/**
 * Loads what lets islands wake, where the build has taken it out of the page; each island then decides for itself when it does. It comes at
 * the first sign of life, or at once when it is asked for.
 */
export function wakeIslands(): Promise<void> {
  const address = document.documentElement.dataset['islands'];
  awake ??= new Promise((resolve) => {
    if (address === undefined) {
      resolve();
      return;
    }
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    document.head.append(script);
  });
  return awake;
}

/** Lets islands wake at the first sign of life on the page. */
export function wakeIslandsWithLife(): void {
  void firstSignOfLife().then(wakeIslands);
}
