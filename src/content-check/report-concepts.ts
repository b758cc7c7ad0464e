import type { Content } from './content.ts';
import { type Introduction, introductions } from './rules/introductions.ts';

/** Where the course deals with a concept: `taughtIn` introduces it, `usedIn` come back to it, and so many questions turn on it. */
type Coverage = Readonly<{ id: string; taughtIn: string | null; usedIn: readonly string[]; questions: number }>;

/** `content/modules/<module>/<lesson>/lesson.yaml` as `<module>/<lesson>`. */
function lessonName(file: string): string {
  return file.split('/').slice(-3, -1).join('/');
}

function coverageOf({ modules, cases, glossary }: Content, lessons: readonly Introduction[]): readonly Coverage[] {
  const sets = [
    ...modules.flatMap((module) => [module.check, ...module.lessons.map((lesson) => lesson.questions)]),
    ...cases.map((unit) => unit.questions),
  ];
  const questions = sets.flatMap((set) => set?.structure?.data.questions ?? []);
  return (glossary.structure?.data ?? []).map(({ id }) => {
    const taughtIn = lessons[0]?.ever.get(id);
    const usedIn = lessons
      .filter(
        ({ structure, texts }) => structure.file !== taughtIn && texts.some(({ uses }) => uses.some((use) => use.id === id)),
      )
      .map(({ structure }) => lessonName(structure.file));
    return {
      id,
      taughtIn: taughtIn === undefined ? null : lessonName(taughtIn),
      usedIn,
      questions: questions.filter((question) => 'concepts' in question && question.concepts.includes(id)).length,
    };
  });
}

/**
 * A table of the concepts for authors: the lesson that introduces each, the lessons that come back to it, and how many questions turn on it.
 *
 * @returns its lines; “–” where nothing does; a sentence instead when a file that it hangs on can't be read
 */
export function reportConcepts(content: Content): readonly string[] {
  const lessons = introductions(content);
  if (lessons.length === 0) return ["Where each concept is taught can't be told until the problems below are mended."];
  const concepts = coverageOf(content, lessons);
  const width = Math.max('Concept'.length, ...concepts.map(({ id }) => id.length));
  const taught = Math.max('taught in'.length, ...concepts.map(({ taughtIn }) => taughtIn?.length ?? 0));
  const row = (id: string, questions: string, taughtIn: string, usedIn: string) =>
    `${id.padEnd(width)}  ${questions.padStart(9)}  ${taughtIn.padEnd(taught)}  ${usedIn}`.trimEnd();
  return [
    row('Concept', 'questions', 'taught in', 'comes back in'),
    ...concepts.map(({ id, questions, taughtIn, usedIn }) =>
      row(id, String(questions), taughtIn ?? '–', usedIn.length === 0 ? '–' : usedIn.join(', ')),
    ),
    `${String(concepts.length)} concepts, ${String(concepts.filter(({ taughtIn }) => taughtIn === null).length)} of them taught in no lesson`,
  ];
}
