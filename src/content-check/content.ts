import type { CaseWords, Case } from '../schemas/case.ts';
import type { Course, CourseWords } from '../schemas/course.ts';
import type { Exercise, ExerciseWords } from '../schemas/exercise.ts';
import type { FigureWords } from '../schemas/figure.ts';
import type { GlossaryWords, Terms } from '../schemas/glossary.ts';
import type { Lesson, LessonWords } from '../schemas/lesson.ts';
import type { Module, ModuleWords } from '../schemas/module.ts';
import type { Questions, QuestionsWords } from '../schemas/question.ts';
import type { References } from '../schemas/reference.ts';
import type { Scan, ScanWords } from '../schemas/scan.ts';
import type { Scenario, ScenarioWords } from '../schemas/scenario.ts';
import type { Method, MethodWords, PageWords, Session, SessionWords } from '../schemas/session.ts';
import type { UiWords } from '../schemas/ui.ts';
import type { PageFile } from './mdx-file.ts';
import type { Output } from './schema.ts';
import type { DataFile } from './yaml-file.ts';

/** Something per language, without the languages in which it is missing or couldn't be read. */
export type ByLang<T> = ReadonlyMap<string, T>;

/** A structure and its words; `structure` is `null` when it is missing or couldn't be read. */
export type Worded<Structure, Words> = Readonly<{ structure: DataFile<Structure> | null; words: ByLang<DataFile<Words>> }>;

/** A structure and its pages of text. */
export type Paged<Structure, Words> = Readonly<{ structure: DataFile<Structure> | null; pages: ByLang<PageFile<Words>> }>;

/** Questions of a lesson, a case or a check. */
export type QuestionSet = Worded<Output<typeof Questions>, Output<typeof QuestionsWords>>;

/** Something with an id; `folder` is relative to the project. */
export type Unit<T> = Readonly<{ id: string; folder: string }> & T;

/** A lesson and its questions. */
export type LessonUnit = Unit<Paged<Lesson, LessonWords> & Readonly<{ module: string; questions: QuestionSet }>>;

/** A module with its check and its lessons. */
export type ModuleUnit = Unit<Worded<Module, ModuleWords> & Readonly<{ check: QuestionSet; lessons: readonly LessonUnit[] }>>;

/** A case; its questions are `null` when it has none. */
export type CaseUnit = Unit<Paged<Case, CaseWords> & Readonly<{ questions: QuestionSet | null }>>;

/** A page that stands by itself. */
export type TextUnit = Unit<Readonly<{ pages: ByLang<PageFile<PageWords>> }>>;

/** Everything under `content/`, as far as it could be read. */
export type Content = Readonly<{
  langs: readonly string[];
  course: Worded<Course, CourseWords>;
  modules: readonly ModuleUnit[];
  cases: readonly CaseUnit[];
  scans: readonly Unit<Worded<Scan, ScanWords>>[];
  scenarios: readonly Unit<Worded<Scenario, ScenarioWords>>[];
  exercises: readonly Unit<Worded<Exercise, ExerciseWords>>[];
  sessions: readonly Unit<Paged<Session, SessionWords>>[];
  methods: readonly Unit<Paged<Method, MethodWords>>[];
  pages: readonly TextUnit[];
  figures: readonly Unit<Readonly<{ words: ByLang<DataFile<FigureWords>> }>>[];
  glossary: Worded<Output<typeof Terms>, Output<typeof GlossaryWords>>;
  references: DataFile<Output<typeof References>> | null;
  ui: ByLang<DataFile<UiWords>>;
  /** Texts of files that couldn't be read to their end. */
  unreadable: readonly string[];
}>;
