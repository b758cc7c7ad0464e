import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarLine, calendarText } from '../../../../src/domain/plan/calendar-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('calendarText', () => {
  test.each([
    ['a; b, c', 'a\\; b\\, c'],
    ['C:\\N', 'C:\\\\N'],
    ['one\r\ntwo\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['bell\u0007 and tab\t', 'bell and tab\t'],
  ])('escapes %j', (text, escaped) => {
    expect(calendarText(text)).toBe(escaped);
  });
});

describe('calendarLine', () => {
  test('leaves a short line as it is', () => {
    expect(calendarLine('VERSION', '2.0')).toBe('VERSION:2.0\r\n');
    expect(calendarLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
  });

  test('folds the 76th octet onto a line that begins with a space', () => {
    expect(calendarLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
  });

  test('keeps every line to 75 octets and every character whole, and says the same when unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 70, maxLength: 200 }), (text) => {
        const value = calendarText(text);
        const folded = calendarLine('DESCRIPTION', value);
        const lines = folded.split('\r\n').slice(0, -1);
        expect(lines.every((line) => octets(line) <= 75 && line.isWellFormed())).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(`DESCRIPTION:${value}\r\n`);
      }),
    );
  });
});
