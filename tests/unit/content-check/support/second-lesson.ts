import type { LessonWords } from '../../../../src/schemas/lesson.ts';
import { all, type Change, edit } from './edit.ts';
import { inEach, page, yaml } from './files.ts';
import { lessonQuestions, questionFiles } from './smallest-questions.ts';

const words: LessonWords = { title: 'Later', summary: 'Summary', takeAlong: ['One', 'Two', 'Three'] };
const scene = 'They sat down and had a talk together. '.repeat(100).trim();

/** Puts a lesson `later` after the lesson of the smallest course, with what it introduces and a sentence of its text. */
export function withSecondLesson(introduces: readonly string[], sentence: string): Change {
  const folder = 'modules/dimensions/later';
  const guess = lessonQuestions.filter(({ kind }) => kind === 'guess');
  return all(
    edit('course.yaml', '          - id: words\n', '          - id: words\n            written: true\n          - id: later\n'),
    (files) => ({
      ...files,
      [`${folder}/lesson.yaml`]: yaml({ reviewed: '2026-11-20', minutes: 10, outcomes: ['describe'], introduces }),
      ...inEach((lang) => `${folder}/${lang}.mdx`, page(words, `${scene}\n\n${sentence}\n\n<Questions ids="guess" />`)),
      ...questionFiles(`${folder}/questions`, guess),
    }),
  );
}
