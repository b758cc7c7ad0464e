import { firstSignOfLife } from '../first-sign-of-life.ts';
import { untilItWorks } from '../until-it-works.ts';

let awake: Promise<void> | undefined;

/**
 * Loads what lets islands wake, where the build has taken it out of the page; each island then decides for itself when it does. It comes at
 * the first sign of life, or at once when it is asked for.
 */
export function wakeIslands(): Promise<void> {
  const address = document.documentElement.dataset['islands'];
  awake ??= address === undefined ? Promise.resolve() : untilItWorks(() => loadScript(address));
  return awake;
}

/** Runs a script of this site. @throws (rejects) when it can't be loaded */
function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    document.head.append(script);
  });
}

/** Lets islands wake at the first sign of life on the page. */
export function wakeIslandsWithLife(): void {
  void firstSignOfLife().then(wakeIslands);
}
