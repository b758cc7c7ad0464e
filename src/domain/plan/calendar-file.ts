import { calendarLine, calendarText } from './calendar-line.ts';

/** One moment in a calendar, with a reminder. */
export type CalendarEvent = Readonly<{
  /** The same id replaces an earlier event in the learner's calendar instead of adding a second one. */
  id: string;
  title: string;
  /** What is to be read when the event is opened; may be empty. */
  description: string;
  /** Where the plan can be looked up. */
  address: string;
  /** When it begins, ISO 8601 in UTC. */
  start: string;
  /** When the file is made, ISO 8601 in UTC. */
  madeAt: string;
  /** How long it lasts, and how long before it begins the calendar reminds of it, in whole minutes. */
  minutes: number;
  remindBefore: number;
}>;

/** `2026-11-20T10:00:00.000Z` as `20261120T100000Z`. */
function stampOf(moment: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(moment)) throw new RangeError(`"${moment}" is not a moment in UTC.`);
  return `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/**
 * A calendar file (RFC 5545) with one event, as every calendar reads it. Times are in UTC, so that it needs no table of time zones.
 *
 * @throws RangeError if a moment is not in UTC
 */
export function calendarFile(event: CalendarEvent): string {
  const { id, title, description, address, start, madeAt, minutes, remindBefore } = event;
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Dyade//Small plan//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['BEGIN', 'VEVENT'],
    ['UID', calendarText(`${id}@dyade`)],
    ['DTSTAMP', stampOf(madeAt)],
    ['DTSTART', stampOf(start)],
    ['DURATION', `PT${minutes}M`],
    ['SUMMARY', calendarText(title)],
    ...(description === '' ? [] : [['DESCRIPTION', calendarText(description)] as const]),
    ['URL', address],
    // Nobody else sees from it whether the learner is free.
    ['CLASS', 'PRIVATE'],
    ['TRANSP', 'TRANSPARENT'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', calendarText(title)],
    ['TRIGGER', `-PT${remindBefore}M`],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => calendarLine(name, value)).join('');
}
