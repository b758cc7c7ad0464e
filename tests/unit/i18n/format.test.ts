import { describe, expect, test } from 'vitest';

import { formatDay, formatList, formatMinutes } from '../../../src/i18n/format.ts';

describe('formats', () => {
  test('write days as people of the language do', () => {
    expect(formatDay('nl', '2026-11-20')).toBe('20 november 2026');
    expect(formatDay('en', '2026-11-20')).toBe('20 November 2026');
  });

  test.each([
    [50, '50 min', '50 min'],
    [60, '1 uur', '1 hr'],
    [105, '1 uur 45 min', '1 hr 45 min'],
    [0, '0 min', '0 min'],
  ])('write %d minutes', (minutes, dutch, english) => {
    expect(formatMinutes('nl', minutes).replaceAll(' ', ' ')).toBe(dutch);
    expect(formatMinutes('en', minutes).replace(/mins/, 'min').replaceAll(' ', ' ')).toBe(english);
  });

  test('write lists as a sentence does', () => {
    expect(formatList('nl', ['a', 'b', 'c'])).toBe('a, b en c');
    expect(formatList('en', ['a', 'b'])).toBe('a and b');
  });
});
