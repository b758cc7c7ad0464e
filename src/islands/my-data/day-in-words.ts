import { formatDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';

/** The day of a moment as people write it; `null` where the moment is no day of any calendar, as can stand in a damaged file. */
export function dayInWords(lang: Lang, moment: string): string | null {
  return Number.isNaN(Date.parse(moment)) ? null : formatDay(lang, moment);
}
