import { describe, expect, test } from 'vitest';

import { momentOn } from '../../../src/platform/moment-on.ts';

describe('momentOn', () => {
  test('gives the moment at which this device’s clock shows that day and time', () => {
    const moment = momentOn('2026-11-27', '15:30');
    expect(moment).toMatch(/^2026-11-2\d.*Z$/);
    const date = new Date(moment ?? '');
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()]).toEqual([
      2026, 10, 27, 15, 30,
    ]);
  });

  test.each([
    ['', '15:30'],
    ['2026-11-27', ''],
    ['2026-13-45', '15:30'],
    ['2026-02-31', '15:30'],
    ['2026-11-27', '24:00'],
    ['27/11/2026', '15:30'],
    ['0001-01-01', '15:30'],
  ])('gives nothing for %j at %j', (day, time) => {
    expect(momentOn(day, time)).toBeNull();
  });
});
