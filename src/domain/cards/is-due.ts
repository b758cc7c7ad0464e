import { type KeptCard, MOST_DAYS } from './plan-card.ts';
import { plannerStateIn } from './planner-state.ts';

const day = 24 * 60 * 60_000;

/**
 * Tells whether a card is due. One whose last answer lies more than a day ahead of the clock is: the clock was changed, and to be asked once
 * too early is better than never. So is one that was put away for longer than any card can be, or until no day of any calendar.
 *
 * @param now in ISO 8601 in UTC
 */
export function isDue({ due, state }: KeptCard, now: string): boolean {
  const [at, dueAt] = [Date.parse(now), Date.parse(due)];
  if (!(dueAt > at)) return true;
  const last = Date.parse(plannerStateIn(state)?.last ?? now);
  return last - at > day || dueAt - last > (MOST_DAYS + 1) * day;
}
