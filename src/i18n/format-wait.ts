import { type Lang, locales } from './locales.ts';

/** How long until something, as people of the language say it: "over 10 minuten", "morgen", "in 3 months". */
export function formatWait(lang: Lang, { unit, count }: Readonly<{ unit: 'minute' | 'day'; count: number }>): string {
  const format = new Intl.RelativeTimeFormat(locales[lang].tag, { numeric: 'auto' });
  // "Deze minuut" is nothing that anyone says.
  if (unit === 'minute' && count < 60) return format.format(Math.max(1, count), 'minute');
  if (unit === 'minute') return format.format(Math.round(count / 60), 'hour');
  return count < 61 ? format.format(count, 'day') : format.format(Math.round(count / 30.4), 'month');
}
