/**
 * A day and a time of this device's own clock as ISO 8601 in UTC; `null` where they are none, or outside the years 1900 to 9999.
 *
 * @param day `2026-11-27`
 * @param time `15:30`
 */
export function momentOn(day: string, time: string): string | null {
  if (!/^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time)) return null;
  const moment = new Date(`${day}T${time}`);
  // Some browsers take 31 February for 3 March, and 24:00 for the next day.
  return moment.getDate() === Number(day.slice(-2)) ? moment.toISOString() : null;
}
