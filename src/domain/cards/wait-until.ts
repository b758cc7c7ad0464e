import { studyDay } from './study-day.ts';

/** How long something takes: minutes within a day of learning, else whole days of the calendar. */
export type Wait = Readonly<{ unit: 'minute' | 'day'; count: number }>;

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long it is until a moment; one that is past, or no moment at all, is in 0 minutes. Both in ISO 8601. */
export function waitUntil(due: string, now: string): Wait {
  const [from, to] = [Date.parse(now), Date.parse(due)];
  if (!(to > from)) return { unit: 'minute', count: 0 };
  // A day has 23 or 25 hours when the clock is changed.
  const days = Math.round((studyDay(to) - studyDay(from)) / day);
  return days === 0 ? { unit: 'minute', count: Math.ceil((to - from) / minute) } : { unit: 'day', count: days };
}
