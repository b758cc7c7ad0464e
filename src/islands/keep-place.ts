import type { LearnerRecord } from '../platform/learner-record.ts';

/**
 * Offers to go on where the learner was, and keeps how far they come from here; nothing scrolls by itself, and an address that names a place on
 * the page wins.
 *
 * @param link what offers it, hidden as long as there is nothing to offer
 * @param key of the lesson or case, which was not read to its end yet
 */
export async function keepPlace(record: LearnerRecord, link: HTMLAnchorElement, key: string): Promise<void> {
  const headings = [...document.querySelectorAll<HTMLElement>('.text > h2[id], .part h2[id]')];
  const place = await record.read('place', key);
  let furthest = place?.of === headings.length ? place.heading : 0;
  const heading = headings[furthest - 1];
  if (heading && !document.querySelector(':target')) {
    link.hash = heading.id;
    link.append(` ${heading.textContent}`);
    link.hidden = false;
  }
  async function keep(number: number, { id, textContent }: HTMLElement): Promise<void> {
    // In another tab it may have been read to its end by now, or further than here.
    if (await record.read('read', key)) return;
    await record.update('place', key, (before) =>
      before?.of === headings.length && before.heading > number
        ? before
        : {
            heading: number,
            of: headings.length,
            fragment: id,
            words: textContent,
            lang: document.documentElement.dataset['lang'] ?? '-',
          },
    );
  }

  const look = () => {
    const at = headings.findLastIndex(
      (one) => one.closest('details')?.open !== false && one.getBoundingClientRect().top < innerHeight / 2,
    );
    const here = headings[at];
    if (!here || at < furthest || record.keeping === 'memory') return;
    furthest = at + 1;
    void keep(furthest, here);
  };
  addEventListener('scroll', look, { passive: true });
  look();
}
