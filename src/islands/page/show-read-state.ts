import { now } from '../../platform/clock.ts';
import { firstSignOfLife } from '../first-sign-of-life.ts';
import { loadRecord } from './load-record.ts';

/** Shows in the outline what has been read, and keeps that a lesson was read once its end has come into view. */
export function showReadState(): void {
  const marks = [...document.querySelectorAll<HTMLElement>('[data-read]')];
  const end = document.querySelector<HTMLElement>('[data-reads]');
  const show = (key: string) => {
    for (const mark of marks) if (mark.dataset['read'] === key) mark.hidden = false;
  };

  if (marks.length > 0 || document.querySelector('[data-place]'))
    void firstSignOfLife().then(async () => {
      const record = await loadRecord();
      for (const { id } of await record.list('read')) show(id);
    });

  const key = end?.dataset['reads'];
  if (!end || !key) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void firstSignOfLife().then(async () => {
      const record = await loadRecord();
      const before = await record.read('read', key);
      const time = now();
      await record.write('read', key, { first: before?.first ?? time, last: time });
      show(key);
    });
  });
  observer.observe(end);
}
