import { getCollection } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { courseEntry, type CourseEntry, courseOutline } from './course.ts';

/** The tag by which a lesson leads to something of a kind. */
const cards: Readonly<Record<string, string>> = { case: 'CaseCard', scan: 'Scan', scenario: 'Scenario', exercise: 'Exercise' };

/**
 * Where the course comes back to a case, a scan, a scenario or an exercise: what its own file lists, in that order, and after it the other
 * lessons that have a card for it or a link to it, in the order of the course.
 *
 * @param key of what is linked to
 * @param listed keys
 */
export async function linkedEntries(lang: Lang, key: string, listed: readonly string[] = []): Promise<readonly CourseEntry[]> {
  const [kind = '', id = ''] = key.split('/');
  const links = [`<${cards[kind] ?? ''} id="${id}"`, `<Link to="${key}"`];
  const texts = new Map((await getCollection('lessonTexts')).map((text) => [text.id, text.body ?? '']));
  const modules = (await courseOutline(lang)).flatMap((track) => track.modules);
  const lessons = modules.flatMap((module) => module.lessons.map((lesson) => ({ module: module.id, lesson })));
  const leading = lessons
    .filter(({ module, lesson }) => links.some((link) => texts.get(`modules/${module}/${lesson.id}/${lang}`)?.includes(link)))
    .map(({ lesson }) => lesson);
  const own = await Promise.all(listed.map((other) => courseEntry(lang, other)));
  return [...own, ...leading.filter((lesson) => !listed.includes(lesson.key))];
}
