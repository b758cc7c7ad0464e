import { areYouQuiet } from '../../domain/offline/are-you-quiet.ts';
import { base } from '../../i18n/base.ts';
import { choseToKeepNothing } from '../../platform/keep-nothing-choice.ts';
import { isSparing } from '../../platform/offline/is-sparing.ts';
import { mayHaveWorker, registerWorker } from '../../platform/offline/register-worker.ts';

const isFilledIn = 'main :is(input, select, textarea, button)';

/** A page counts as being at rest this long after it has loaded, in milliseconds, whatever the browser says. */
const atRestBy = 2000;

async function begin(): Promise<void> {
  const sparing = isSparing();
  // Without being asked, nothing is fetched where the device asks for little; nor anything kept where nothing is to be kept.
  if ((sparing && !navigator.serviceWorker.controller) || choseToKeepNothing(base)) return;
  const { waiting } = await registerWorker(base);
  const { active } = await navigator.serviceWorker.ready;
  // The first worker takes its time, in which the learner may have chosen so.
  if (choseToKeepNothing(base)) return;
  active?.postMessage({ type: 'opened', path: decodeURIComponent(location.pathname.slice(base.length)), sparing });
  if (waiting) await (await import('../offline/offer-version.ts')).offerVersion(waiting);
}

/** Lets pages that were opened stay on this device, once this one is at rest; and tells a new version of the site whether it would disturb. */
export function stayOffline(): void {
  if (!mayHaveWorker()) return;
  let isQuiet = true;
  for (const sign of ['input', 'change', 'click'])
    addEventListener(
      sign,
      ({ target }) => {
        if (target instanceof Element && target.closest(isFilledIn)) isQuiet = false;
      },
      true,
    );
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data === areYouQuiet) ports[0]?.postMessage(isQuiet);
  });
  navigator.serviceWorker.startMessages();
  // Where the browser refuses, all is as it would be without.
  const work = () => void begin().catch(() => undefined);
  addEventListener('load', () => {
    // Some browsers have no word for being at rest, and others never say it of a page that stands still.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: atRestBy });
    else setTimeout(work);
  });
}
