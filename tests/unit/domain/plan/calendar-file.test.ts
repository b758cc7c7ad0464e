import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

import { calendarFile, type CalendarEvent } from '../../../../src/domain/plan/calendar-file.ts';

const plan: CalendarEvent = {
  id: '20261120100000000-k3x9',
  title: 'Klein plan',
  description: '',
  address: 'https://dyade.example/nl/map/#small-plan',
  start: '2026-11-27T14:30:00.000Z',
  madeAt: '2026-11-20T10:00:00.000Z',
  minutes: 15,
  remindBefore: 10,
};

/** The one event of a file, as an independent reader of calendar files sees it. */
function eventIn(file: string) {
  const [event] = ICAL.Component.fromString(file).getAllSubcomponents('vevent');
  if (!event) throw new Error('There is no event in the file.');
  return { event: new ICAL.Event(event), component: event };
}

describe('calendarFile', () => {
  test('says what RFC 5545 asks of an event, in lines that end in CRLF', () => {
    expect(calendarFile(plan)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Dyade//Small plan//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:20261120100000000-k3x9@dyade',
        'DTSTAMP:20261120T100000Z',
        'DTSTART:20261127T143000Z',
        'DURATION:PT15M',
        'SUMMARY:Klein plan',
        'URL:https://dyade.example/nl/map/#small-plan',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Klein plan',
        'TRIGGER:-PT10M',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('is read by others as the same moment, with its reminder', () => {
    const { event, component } = eventIn(calendarFile(plan));
    expect(event.startDate.toJSDate().toISOString()).toBe(plan.start);
    expect(event.duration.toSeconds()).toBe(15 * 60);
    const [alarm] = component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT10M');
  });

  test('carries any words unchanged, and lets none of them become a property', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }));
    fc.assert(
      fc.property(words, words, (title, description) => {
        const { event, component } = eventIn(calendarFile({ ...plan, title, description }));
        const asRead = (text: string) => text.replace(/\r\n|\r/g, '\n');
        expect(event.summary).toBe(asRead(title));
        expect(component.getFirstPropertyValue('description') ?? '').toBe(asRead(description));
        expect(component.getAllProperties()).toHaveLength(description === '' ? 8 : 9);
      }),
    );
    const attack = 'x\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT';
    const { event, component } = eventIn(calendarFile({ ...plan, title: attack }));
    expect(event.summary).toBe('x\nATTENDEE:mailto:a@b.example\nEND:VEVENT');
    expect(component.getFirstProperty('attendee')).toBeNull();
  });

  test.each(['2026-11-27', '2026-11-27T14:30', '2026-11-27T14:30:00+01:00', ''])('refuses "%s", which is not in UTC', (start) => {
    expect(() => calendarFile({ ...plan, start })).toThrow(RangeError);
  });
});
