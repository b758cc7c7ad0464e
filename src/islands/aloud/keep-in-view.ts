import { wantsLessMotion } from '../comfort/shown-look.ts';

/** How much of the screen's height a block has to keep clear above and below, for what lies over the page. */
const margin = 0.15;

/** Brings what is read into view where it isn't. A block higher than the screen begins at its top. */
export function keepInView(block: HTMLElement, bar: HTMLElement): void {
  const { top, bottom, height } = block.getBoundingClientRect();
  const floor = innerHeight - bar.offsetHeight;
  if (top >= 0 && bottom <= floor) return;
  const room = floor * (1 - 2 * margin);
  const above = height > room ? margin * floor : (floor - height) / 2;
  scrollBy({ top: top - above, behavior: wantsLessMotion() ? 'instant' : 'smooth' });
}
