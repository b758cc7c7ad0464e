import type { LearnerRecord } from '../platform/learner-record.ts';

/** Follows where someone reads, once anything else is kept here: of who only looks around nothing is kept. What was read to its end needs no place. */
export function followPlace(record: LearnerRecord): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-place]');
  if (!link) return;
  const key = link.dataset['place'] ?? '';
  const follow = async () => {
    if (!(await record.read('read', key))) void (await import('./keep-place.ts')).keepPlace(record, link, key);
  };
  if (document.documentElement.dataset['record']) {
    void follow();
    return;
  }
  const end = record.subscribe(() => {
    end();
    void follow();
  });
}
