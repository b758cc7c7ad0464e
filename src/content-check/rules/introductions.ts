import type { Lesson } from '../../schemas/lesson.ts';
import type { Content, LessonUnit } from '../content.ts';
import type { DataFile } from '../yaml-file.ts';
import { type ReadBody, readBodies } from './read-bodies.ts';
import { idsIn } from './tag-references.ts';

/** A use of a term in a text, as `<Term>`. */
export type TermUse = Readonly<{ id: string; line: number }>;

/** A lesson that could be read, with what has been introduced once it is read. */
export type Introduction = Readonly<{
  structure: DataFile<Lesson>;
  texts: readonly (ReadBody & Readonly<{ uses: readonly TermUse[] }>)[];
  /** Per term the `lesson.yaml` that introduces it first, this lesson's own included. */
  soFar: ReadonlyMap<string, string>;
  /** The same over the whole course. */
  ever: ReadonlyMap<string, string>;
}>;

function textsOf({ pages }: LessonUnit): Introduction['texts'] {
  return readBodies(pages).map((page) => {
    const tags = page.body.tags.filter(({ name }) => name === 'Term');
    return { ...page, uses: tags.flatMap((tag) => idsIn(tag).map((id) => ({ id, line: tag.line }))) };
  });
}

/**
 * The lessons in the order of the course, with what is introduced when.
 *
 * @returns empty when that can't be told: the course, the glossary or a lesson couldn't be read, or names a term that there isn't
 */
export function introductions({ course, modules, glossary }: Content): readonly Introduction[] {
  const lessons = modules.flatMap((module) => module.lessons);
  const read = lessons.flatMap((lesson) =>
    lesson.structure === null ? [] : [{ structure: lesson.structure, texts: textsOf(lesson) }],
  );
  const terms = new Set(glossary.structure?.data.map(({ id }) => id));
  const named = read.flatMap(({ structure, texts }) => [
    ...structure.data.introduces,
    ...texts.flatMap(({ uses }) => uses.map(({ id }) => id)),
  ]);
  if (course.structure === null || read.length < lessons.length || named.some((id) => !terms.has(id))) return [];
  const ever = new Map<string, string>();
  return read.map((lesson) => {
    for (const id of lesson.structure.data.introduces) if (!ever.has(id)) ever.set(id, lesson.structure.file);
    return { ...lesson, soFar: new Map(ever), ever };
  });
}
