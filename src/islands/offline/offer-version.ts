import { tellWorker } from '../../platform/offline/tell-worker.ts';
import { templateContent } from '../template-content.ts';

/** What a page has that nobody wants to be disturbed at. */
const isWork = 'main :is(form, textarea, [data-reads])';

/** Lets the new version serve this tab from now on, and reads the page anew with it. */
function use(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'take-over' });
}

/**
 * Lets a new version of the site take over when nothing is under way in any tab. Where something is, and this page is one to look around on, a
 * notice tells that it is there.
 */
export async function offerVersion(waiting: ServiceWorker): Promise<void> {
  if ((await tellWorker(waiting, { type: 'take-over-if-quiet' })) !== false || document.querySelector(isWork)) return;
  const words = (await templateContent('rare-notice-words')).querySelector('[data-notice="new-version"]');
  if (!words) return;
  const notice = document.importNode(words, true);
  notice.className = 'notice';
  notice.addEventListener('click', ({ target }) => {
    const action = target instanceof Element ? target.closest('button')?.getAttribute('data-notice-action') : null;
    if (action === 'use-version') use(waiting);
    if (action !== null && action !== undefined) notice.remove();
  });
  document.querySelector('#notices')?.append(notice);
}
