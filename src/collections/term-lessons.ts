import { getCollection } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { courseOutline, type CourseEntry } from './course.ts';

/** The ids of the terms that an author's text uses. */
function termsIn(body: string): readonly string[] {
  return [...body.matchAll(/<Term\b[^>]*?\bid="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}

/**
 * The lessons in which a term matters, per term: first the one that introduces it, then those that use it, in the order of the course.
 * A term that no lesson uses has no list.
 */
export async function termLessons(lang: Lang): Promise<ReadonlyMap<string, readonly CourseEntry[]>> {
  const texts = new Map((await getCollection('lessonTexts')).map(({ id, body }) => [id, body ?? '']));
  const structures = new Map((await getCollection('lessons')).map(({ id, data }) => [id, data]));
  const modules = (await courseOutline(lang)).flatMap((track) => track.modules);
  const uses = modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => {
      const path = `modules/${module.id}/${lesson.id}`;
      const introduced = structures.get(`${path}/lesson`)?.introduces ?? [];
      const used = [...new Set([...introduced, ...termsIn(texts.get(`${path}/${lang}`) ?? '')])];
      return used.map((term) => ({ term, lesson, first: introduced.includes(term) }));
    }),
  );
  const introducedFirst = uses.toSorted((one, other) => Number(other.first) - Number(one.first));
  return new Map(
    [...Map.groupBy(introducedFirst, ({ term }) => term)].map(([term, found]) => [term, found.map(({ lesson }) => lesson)]),
  );
}
