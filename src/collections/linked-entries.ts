import type { Lang } from '../i18n/locales.ts';
import { courseEntry, type CourseEntry } from './course.ts';
import { cardsIn, lessonTexts } from './lesson-texts.ts';
import { sessionsAbout } from './sessions-about.ts';

/**
 * Where the course comes back to a case, a scan, a scenario, an exercise, a session or a method: what its own file lists, in that order, after
 * it the other lessons that have a card for it or a link to it, and the sessions that work with it, in the order of the course.
 *
 * @param key of what is linked to
 * @param listed keys
 */
export async function linkedEntries(lang: Lang, key: string, listed: readonly string[] = []): Promise<readonly CourseEntry[]> {
  const leading = (await lessonTexts(lang))
    .filter(({ text }) => cardsIn(text).includes(key) || text.includes(`<Link to="${key}"`))
    .map(({ lesson }) => lesson);
  const own = await Promise.all([...new Set(listed)].map((other) => courseEntry(lang, other)));
  return [...own, ...[...leading, ...(await sessionsAbout(lang, key))].filter((entry) => !listed.includes(entry.key))];
}
