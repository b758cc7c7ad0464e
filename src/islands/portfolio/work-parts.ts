import { fill } from '../../i18n/fill.ts';
import { dayInWords } from '../my-data/day-in-words.ts';
import { ownValue } from '../my-data/own-value.ts';
import type { PortfolioWording } from './portfolio-ui.ts';

/** The title of something in the course; what has left it is named by its key. */
export function placeTitle({ course, ui }: PortfolioWording, key: string): string {
  return ownValue(course.titles, key) ?? fill(ui.gone, { key });
}

/** The day of a moment; empty where the moment is none. */
export function workDay({ lang }: PortfolioWording, moment: string): string {
  return dayInWords(lang, moment) ?? '';
}
