import { Case, CaseWords } from '../schemas/case.ts';
import { Course, CourseWords } from '../schemas/course.ts';
import { Exercise, ExerciseWords } from '../schemas/exercise.ts';
import { FigureWords } from '../schemas/figure.ts';
import { GlossaryWords, Terms } from '../schemas/glossary.ts';
import { Lesson, LessonWords } from '../schemas/lesson.ts';
import { Module, ModuleWords } from '../schemas/module.ts';
import { Questions, QuestionsWords } from '../schemas/question.ts';
import { References } from '../schemas/reference.ts';
import { Scan, ScanWords } from '../schemas/scan.ts';
import { Scenario, ScenarioWords } from '../schemas/scenario.ts';
import { Method, MethodWords, PageWords, Session, SessionWords } from '../schemas/session.ts';
import { UiWords } from '../schemas/ui.ts';
import type { ByLang, Content, LessonUnit, ModuleUnit, QuestionSet } from './content.ts';
import type { Schema } from './schema.ts';
import type { Shelf } from './shelf.ts';

type Entry = Readonly<{ id: string }>;

/** Reads from the shelf everything that `course.yaml` lists and that is there, and takes what belongs to it. */
export function readContent(shelf: Shelf, langs: readonly string[]): Content {
  function each<T>(read: (lang: string) => T | null): ByLang<T> {
    return new Map(
      langs.flatMap((lang) => {
        const found = read(lang);
        return found === null ? [] : [[lang, found] as const];
      }),
    );
  }
  const wordsIn = <T>(start: string, schema: Schema<T>, ending = 'yaml') =>
    each((lang) => shelf.data(`${start}${lang}.${ending}`, schema));
  const pagesIn = <T>(folder: string, schema: Schema<T>) => each((lang) => shelf.page(`${folder}/${lang}.mdx`, schema));
  const unit = (id: string, path: string) => ({ id, folder: shelf.named(path) });

  /** Without a course to go by, every folder counts as listed: one fault must not look like many. */
  const listed = (path: string, entries: readonly Entry[] | undefined) => {
    const there = shelf.foldersIn(path);
    return entries === undefined ? there : [...new Set(entries.map(({ id }) => id))].filter((id) => there.includes(id));
  };

  const questionSet = (path: string): QuestionSet => ({
    structure: shelf.data(`${path}.yaml`, Questions),
    words: wordsIn(`${path}.`, QuestionsWords),
  });

  function lesson(module: string, id: string): LessonUnit {
    const path = `modules/${module}/${id}`;
    const structure = shelf.data(`${path}/lesson.yaml`, Lesson);
    return {
      ...unit(id, path),
      module,
      structure,
      pages: pagesIn(path, LessonWords),
      questions: questionSet(`${path}/questions`),
    };
  }

  function moduleUnit(id: string, lessons: readonly Entry[] | undefined): ModuleUnit {
    const path = `modules/${id}`;
    return {
      ...unit(id, path),
      structure: shelf.data(`${path}/module.yaml`, Module),
      words: wordsIn(`${path}/`, ModuleWords),
      check: questionSet(`${path}/check`),
      lessons: listed(path, lessons).map((name) => lesson(id, name)),
    };
  }

  const worded = <Structure, Words>(path: string, name: string, structure: Schema<Structure>, words: Schema<Words>) => ({
    structure: shelf.data(`${path}/${name}.yaml`, structure),
    words: wordsIn(`${path}/`, words),
  });
  const paged = <Structure, Words>(path: string, name: string, structure: Schema<Structure>, words: Schema<Words>) => ({
    structure: shelf.data(`${path}/${name}.yaml`, structure),
    pages: pagesIn(path, words),
  });
  const units = <T>(path: string, entries: readonly Entry[] | undefined, read: (path: string) => T) =>
    listed(path, entries).map((id) => ({ ...unit(id, `${path}/${id}`), ...read(`${path}/${id}`) }));

  const course = { structure: shelf.data('course.yaml', Course), words: wordsIn('course.', CourseWords) };
  const list = course.structure?.data;
  const modules = list?.tracks.flatMap((track) => track.modules);
  return {
    langs,
    course,
    modules: listed('modules', modules).map((id) => moduleUnit(id, modules?.find((module) => module.id === id)?.lessons)),
    cases: units('cases', list?.cases, (path) => ({
      ...paged(path, 'case', Case, CaseWords),
      questions: shelf.has(`${path}/questions.yaml`) ? questionSet(`${path}/questions`) : null,
    })),
    scans: units('scans', list?.scans, (path) => worded(path, 'scan', Scan, ScanWords)),
    scenarios: units('scenarios', list?.scenarios, (path) => worded(path, 'scenario', Scenario, ScenarioWords)),
    exercises: units('exercises', list?.exercises, (path) => worded(path, 'exercise', Exercise, ExerciseWords)),
    sessions: units('sessions', list?.sessions, (path) => paged(path, 'session', Session, SessionWords)),
    methods: units('methods', list?.methods, (path) => paged(path, 'method', Method, MethodWords)),
    pages: units('pages', undefined, (path) => ({ pages: pagesIn(path, PageWords) })),
    figures: units('figures', undefined, (path) => ({ words: wordsIn(`${path}/`, FigureWords) })),
    glossary: worded('glossary', 'terms', Terms, GlossaryWords),
    references: shelf.data('references/references.json', References),
    ui: wordsIn('ui/', UiWords, 'json'),
    unreadable: shelf.unreadable(),
  };
}
