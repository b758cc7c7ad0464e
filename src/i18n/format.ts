import { type Lang, locales } from './locales.ts';

/** A day or a moment as people of the language write it: "20 november 2026". */
export function formatDay(lang: Lang, day: Date | string): string {
  return new Intl.DateTimeFormat(locales[lang].tag, {
    dateStyle: 'long',
    timeZone: typeof day === 'string' && day.length === 10 ? 'UTC' : undefined,
  }).format(new Date(day));
}

/** A day where there is little room: "20 nov 2026". */
export function formatShortDay(lang: Lang, moment: string): string {
  return new Intl.DateTimeFormat(locales[lang].tag, { dateStyle: 'medium' }).format(new Date(moment));
}

/** Minutes as people say them: "50 min", "1 uur 45 min", "1 hr 45 min". */
export function formatMinutes(lang: Lang, minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locales[lang].tag, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? unit(hours, 'hour') : '', rest > 0 || hours === 0 ? unit(rest, 'minute') : ''].filter(Boolean).join(' ');
}

/** A list in a sentence: "nabijheid, conflict en afhankelijkheid". */
export function formatList(lang: Lang, parts: readonly string[]): string {
  return new Intl.ListFormat(locales[lang].tag, { type: 'conjunction' }).format(parts);
}
