import { forgetEarlyPreferences } from '../platform/early-preferences.ts';
import type { LearnerRecord } from '../platform/learner-record.ts';
import { templateContent } from './template-content.ts';
import { untilItWorks } from './until-it-works.ts';

/** How long the page waits for storage that gives no answer before it goes to the other language all the same, in milliseconds. */
const patience = 1000;

/** What says a notice, from the templates of the page; `null` where it has none. */
async function noticeElement(type: string): Promise<HTMLElement | null> {
  const wordsIn = async (template: string) =>
    (await templateContent(template)).querySelector<HTMLElement>(`[data-notice="${type}"]`);
  const words = (await wordsIn('notice-words')) ?? (await wordsIn('rare-notice-words'));
  if (!words) return null;
  const copy = document.importNode(words, true);
  copy.className = 'notice';
  return copy;
}

/** Shows on the page what happens to what the learner fills in: kept, not kept, set aside. Each notice stays until it is dismissed. */
export function showNotices(record: LearnerRecord): void {
  const area = document.querySelector('#notices');
  if (!area) return;
  let cameFrom: Element | null = null;

  record.subscribe((notice) => {
    const type = notice.type === 'kept-nothing' && !notice.erased ? 'not-erased' : notice.type;
    void noticeElement(type).then((element) => {
      if (!element || area.querySelector(`[data-notice="${type}"]`)) return;
      if (type === 'kept-nothing') area.querySelector('[data-notice="first-save"]')?.remove();
      area.append(element);
    });
  });

  function dismiss(notice: Element): void {
    const hadFocus = notice.contains(document.activeElement);
    // Only who has seen the offer and closed it has agreed that things are kept here.
    if (notice.getAttribute('data-notice') === 'first-save') void record.write('preference', 'first-save', { value: true });
    notice.remove();
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus();
  }

  area.addEventListener('focusin', (event) => {
    if (event instanceof FocusEvent && event.relatedTarget instanceof Element && !area.contains(event.relatedTarget))
      cameFrom = event.relatedTarget;
  });
  area.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-notice-action]') : null;
    const notice = button?.closest('.notice');
    if (!button || !notice) return;
    const action = button.getAttribute('data-notice-action');
    if (action === 'save-copy') {
      const scans = button.getAttribute('data-scans') ?? '';
      void untilItWorks(() => import('./save-copy.ts')).then(({ saveCopy }) => saveCopy(record, scans));
      return;
    }
    if (action !== 'keep-nothing') {
      dismiss(notice);
      return;
    }
    notice.remove();
    forgetEarlyPreferences();
    void record.keepNothing();
  });
  addEventListener('keydown', (event) => {
    const last = area.lastElementChild;
    if (event.key === 'Escape' && last && !document.querySelector('dialog[open]')) dismiss(last);
  });
  addEventListener('dyade:language', (event) => {
    if (!(event instanceof CustomEvent)) return;
    event.preventDefault();
    const address = String(event.detail);
    const enough = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([record.readyToLeave(), enough]).then(() => location.assign(address));
  });
}
