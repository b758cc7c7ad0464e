import { getCollection } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import type { CourseEntry } from './course.ts';
import { lessonTexts } from './lesson-texts.ts';

/** The ids of the terms that an author's text uses. */
function termsIn(body: string): readonly string[] {
  return [...body.matchAll(/<Term\b[^>]*?\bid="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}

/**
 * The lessons in which a term matters, per term: first the one that introduces it, then those that use it, in the order of the course.
 * A term that no lesson uses has no list.
 */
export async function termLessons(lang: Lang): Promise<ReadonlyMap<string, readonly CourseEntry[]>> {
  const structures = new Map((await getCollection('lessons')).map(({ id, data }) => [id, data]));
  const uses = (await lessonTexts(lang)).flatMap(({ module, lesson, text }) => {
    const introduced = structures.get(`modules/${module}/${lesson.id}/lesson`)?.introduces ?? [];
    const used = [...new Set([...introduced, ...termsIn(text)])];
    return used.map((term) => ({ term, lesson, first: introduced.includes(term) }));
  });
  const introducedFirst = uses.toSorted((one, other) => Number(other.first) - Number(one.first));
  return new Map(
    [...Map.groupBy(introducedFirst, ({ term }) => term)].map(([term, found]) => [term, found.map(({ lesson }) => lesson)]),
  );
}
