import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import type english from '../../content/ui/en.json';
import type { Lang } from '../../src/i18n/locales.ts';
import { CaseWords } from '../../src/schemas/case.ts';
import { CourseWords } from '../../src/schemas/course.ts';
import { Exercise, ExerciseWords } from '../../src/schemas/exercise.ts';
import { GlossaryWords } from '../../src/schemas/glossary.ts';
import { LessonWords } from '../../src/schemas/lesson.ts';
import { ModuleWords } from '../../src/schemas/module.ts';
import { type Question, Questions, QuestionsWords, type QuestionWords } from '../../src/schemas/question.ts';
import { Scan, ScanWords } from '../../src/schemas/scan.ts';
import { UiWords } from '../../src/schemas/ui.ts';

const content = new URL('../../content/', import.meta.url);

function textOf(path: string): string {
  return readFileSync(new URL(path, content), 'utf8');
}

function frontMatterOf(path: string): unknown {
  return parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(textOf(path))?.[1] ?? '');
}

/** Every string of the interface in one language, by key. */
export type Words = Readonly<Record<keyof typeof english, string>>;

function hasEveryKey(words: UiWords): words is UiWords & Words {
  return Object.keys(UiWords.parse(JSON.parse(textOf('ui/en.json')))).every((key) => key in words);
}

/**
 * The strings of the interface: `ui('nl')['search.open']`.
 *
 * @throws Error if the language lacks one
 */
export function ui(lang: Lang): Words {
  const words = UiWords.parse(JSON.parse(textOf(`ui/${lang}.json`)));
  if (!hasEveryKey(words)) throw new Error(`content/ui/${lang}.json lacks strings that en.json has: run "npm run check".`);
  return words;
}

/** The titles of tracks and of what is planned. */
export function courseWords(lang: Lang): CourseWords {
  return CourseWords.parse(parse(textOf(`course.${lang}.yaml`)));
}

/** A scan's structure: items, keys, scales, perspectives, patterns. */
export function scan(id: string): Scan {
  return Scan.parse(parse(textOf(`scans/${id}/scan.yaml`)));
}

/** A scan's words: title, items, labels, scales, patterns. */
export function scanWords(id: string, lang: Lang): ScanWords {
  return ScanWords.parse(parse(textOf(`scans/${id}/${lang}.yaml`)));
}

/** The words and meanings of the glossary by the ids of the terms. */
export function glossaryWords(lang: Lang): GlossaryWords {
  return GlossaryWords.parse(parse(textOf(`glossary/${lang}.yaml`)));
}

/** A module's words: title, summary, outcomes. */
export function moduleWords(id: string, lang: Lang): ModuleWords {
  return ModuleWords.parse(parse(textOf(`modules/${id}/${lang}.yaml`)));
}

/** A lesson's words beside its text: title, summary, what to take along. */
export function lessonWords(module: string, lesson: string, lang: Lang): LessonWords {
  return LessonWords.parse(frontMatterOf(`modules/${module}/${lesson}/${lang}.mdx`));
}

/** A case's words beside its text: title, summary, people, parts. */
export function caseWords(id: string, lang: Lang): CaseWords {
  return CaseWords.parse(frontMatterOf(`cases/${id}/${lang}.mdx`));
}

/** An exercise's structure: its parts, and what we chose in each. */
export function exercise(id: string): Exercise {
  return Exercise.parse(parse(textOf(`exercises/${id}/exercise.yaml`)));
}

/** An exercise's words: title, paragraphs, texts, fragments and reasons. */
export function exerciseWords(id: string, lang: Lang): ExerciseWords {
  return ExerciseWords.parse(parse(textOf(`exercises/${id}/${lang}.yaml`)));
}

/** The questions of a lesson, case or check, with their words. @param path below `content/`: `modules/dimensions/check` */
export function questions(path: string): readonly Question[] {
  return Questions.parse(parse(textOf(`${path}.yaml`))).questions;
}

/** The words of the questions in a file, by question id. @param path below `content/`: `modules/dimensions/check` */
export function questionWords(path: string, lang: Lang): Readonly<Record<string, QuestionWords>> {
  return QuestionsWords.parse(parse(textOf(`${path}.${lang}.yaml`)));
}
