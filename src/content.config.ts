import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';

import { Case, CaseWords } from './schemas/case.ts';
import { Course, CourseWords } from './schemas/course.ts';
import { Exercise, ExerciseWords } from './schemas/exercise.ts';
import { FigureWords } from './schemas/figure.ts';
import { GlossaryWords, Terms } from './schemas/glossary.ts';
import { Lesson, LessonWords } from './schemas/lesson.ts';
import { Module, ModuleWords } from './schemas/module.ts';
import { Questions, QuestionsWords } from './schemas/question.ts';
import { Reference } from './schemas/reference.ts';
import { Scan, ScanWords } from './schemas/scan.ts';
import { Scenario, ScenarioWords } from './schemas/scenario.ts';
import { Method, MethodWords, PageWords, Session, SessionWords } from './schemas/session.ts';
import { UiWords } from './schemas/ui.ts';

const root = './content';

/** Keep the path as the id: the default would drop the dot before the language. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');

const files = (pattern: string | string[]) => glob({ base: root, pattern, generateId });

/** The collections: a loader and a schema each. Ids are paths below `content/` without the file's ending. */
export const collections = {
  course: defineCollection({ loader: files('course.yaml'), schema: Course }),
  courseWords: defineCollection({ loader: files('course.*.yaml'), schema: CourseWords }),
  modules: defineCollection({ loader: files('modules/*/module.yaml'), schema: Module }),
  moduleWords: defineCollection({
    loader: files(['modules/*/*.yaml', '!**/module.yaml', '!**/check*.yaml']),
    schema: ModuleWords,
  }),
  lessons: defineCollection({ loader: files('modules/*/*/lesson.yaml'), schema: Lesson }),
  lessonTexts: defineCollection({ loader: files('modules/*/*/*.mdx'), schema: LessonWords }),
  questions: defineCollection({ loader: files(['**/questions.yaml', 'modules/*/check.yaml']), schema: Questions }),
  questionWords: defineCollection({ loader: files(['**/questions.*.yaml', 'modules/*/check.*.yaml']), schema: QuestionsWords }),
  cases: defineCollection({ loader: files('cases/*/case.yaml'), schema: Case }),
  caseTexts: defineCollection({ loader: files('cases/*/*.mdx'), schema: CaseWords }),
  scans: defineCollection({ loader: files('scans/*/scan.yaml'), schema: Scan }),
  scanWords: defineCollection({ loader: files(['scans/*/*.yaml', '!**/scan.yaml']), schema: ScanWords }),
  scenarios: defineCollection({ loader: files('scenarios/*/scenario.yaml'), schema: Scenario }),
  scenarioWords: defineCollection({ loader: files(['scenarios/*/*.yaml', '!**/scenario.yaml']), schema: ScenarioWords }),
  exercises: defineCollection({ loader: files('exercises/*/exercise.yaml'), schema: Exercise }),
  exerciseWords: defineCollection({ loader: files(['exercises/*/*.yaml', '!**/exercise.yaml']), schema: ExerciseWords }),
  sessions: defineCollection({ loader: files('sessions/*/session.yaml'), schema: Session }),
  sessionTexts: defineCollection({ loader: files('sessions/*/*.mdx'), schema: SessionWords }),
  methods: defineCollection({ loader: files('methods/*/method.yaml'), schema: Method }),
  methodTexts: defineCollection({ loader: files('methods/*/*.mdx'), schema: MethodWords }),
  pageTexts: defineCollection({ loader: files('pages/*/*.mdx'), schema: PageWords }),
  terms: defineCollection({ loader: file(`${root}/glossary/terms.yaml`), schema: Terms.element }),
  glossaryWords: defineCollection({ loader: files(['glossary/*.yaml', '!**/terms.yaml']), schema: GlossaryWords }),
  references: defineCollection({ loader: file(`${root}/references/references.json`), schema: Reference }),
  figureWords: defineCollection({ loader: files('figures/*/*.yaml'), schema: FigureWords }),
  uiWords: defineCollection({ loader: files('ui/*.json'), schema: UiWords }),
};
