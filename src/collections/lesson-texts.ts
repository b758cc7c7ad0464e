import { getCollection } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { courseOutline, type OutlineLesson } from './course.ts';

/** A lesson of the outline with its text as its author wrote it; empty as long as it isn't written. */
export type LessonText = Readonly<{ module: string; lesson: OutlineLesson; text: string }>;

/** What leads to a page of its own from a text, by tag. */
const kinds: Readonly<Record<string, string>> = { CaseCard: 'case', Scan: 'scan', Scenario: 'scenario', Exercise: 'exercise' };

/** All lessons in the order of the course, with their texts. */
export async function lessonTexts(lang: Lang): Promise<readonly LessonText[]> {
  const texts = new Map((await getCollection('lessonTexts')).map(({ id, body }) => [id, body ?? '']));
  const modules = (await courseOutline(lang)).flatMap((track) => track.modules);
  return modules.flatMap(({ id: module, lessons }) =>
    lessons.map((lesson) => ({ module, lesson, text: texts.get(`modules/${module}/${lesson.id}/${lang}`) ?? '' })),
  );
}

/** The keys of the cases, scans, scenarios and exercises that a text has a card for, in the order in which they come. */
export function cardsIn(text: string): readonly string[] {
  return [...text.matchAll(/<(CaseCard|Scan|Scenario|Exercise) id="([^"]+)"/g)].map(
    ([, tag = '', id = '']) => `${kinds[tag] ?? ''}/${id}`,
  );
}
