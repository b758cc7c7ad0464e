import { forgetEarlyPreferences } from '../platform/early-preferences.ts';
import type { LearnerRecord } from '../platform/learner-record.ts';

/** The words of a notice, from the page's template; `null` where the page has none. */
function noticeElement(type: string): HTMLElement | null {
  const template = document.querySelector<HTMLTemplateElement>('#notice-words');
  const words = template?.content.querySelector<HTMLElement>(`[data-notice="${type}"]`);
  if (!words) return null;
  const copy = document.importNode(words, true);
  copy.className = 'notice';
  return copy;
}

/** Shows on the page what happens to what the learner fills in: kept, not kept, set aside. */
export function showNotices(record: LearnerRecord): void {
  const area = document.querySelector('#notices');
  if (!area) return;
  record.subscribe((notice) => {
    const type = notice.type === 'kept-nothing' && !notice.erased ? 'not-erased' : notice.type;
    const element = noticeElement(type);
    if (element) area.replaceChildren(element);
  });
  addEventListener('dyade:language', (event) => {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    const address = String(event.detail);
    void record.readyToLeave().then(() => location.assign(address));
  });
  area.addEventListener('click', (event) => {
    const action =
      event.target instanceof Element ? event.target.closest('[data-notice-action]')?.getAttribute('data-notice-action') : null;
    if (!action) return;
    area.replaceChildren();
    if (action !== 'keep-nothing') return;
    forgetEarlyPreferences();
    void record.keepNothing();
  });
}
