import type { Case, CaseWords } from '../../../../src/schemas/case.ts';
import type { Course, CourseWords } from '../../../../src/schemas/course.ts';
import type { FigureWords } from '../../../../src/schemas/figure.ts';
import type { TermWords, Terms } from '../../../../src/schemas/glossary.ts';
import type { Lesson, LessonWords } from '../../../../src/schemas/lesson.ts';
import type { Module, ModuleWords } from '../../../../src/schemas/module.ts';
import type { Reference } from '../../../../src/schemas/reference.ts';
import type { PageWords } from '../../../../src/schemas/session.ts';
import type { UiWords } from '../../../../src/schemas/ui.ts';
import { type Files, inEach, page, yaml } from './files.ts';
import { caseQuestions, checkQuestions, lessonQuestions, questionFiles } from './smallest-questions.ts';
import { methodFiles, sessionFiles } from './smallest-sessions.ts';
import { exerciseFiles, scanFiles, scenarioFiles } from './smallest-tools.ts';

const reviewed = '2026-11-20';

const course: Course = {
  reviewed,
  tracks: [
    {
      id: 'attachment',
      modules: [
        { id: 'dimensions', written: true, lessons: [{ id: 'words', written: true }] },
        { id: 'patterns', written: false, lessons: [{ id: 'rigid', written: false }] },
      ],
    },
  ],
  cases: [
    { id: 'jan', written: true },
    { id: 'mira', written: false },
  ],
  scans: [{ id: 'mirror', written: true }],
  scenarios: [{ id: 'monday', written: true }],
  exercises: [
    { id: 'sorting', written: false },
    { id: 'close-reading', written: true },
  ],
  tools: [{ id: 'small-plan', written: false }],
  sessions: [
    { id: 'doubt', written: true },
    { id: 'poll', written: true },
    { id: 'scan', written: true },
  ],
  methods: [{ id: 'circle', written: true }],
};

const courseWords: CourseWords = {
  title: 'Course',
  tagline: 'Tagline',
  description: 'Description',
  tracks: { attachment: { title: 'Track', heading: 'Heading', summary: 'Summary' } },
  planned: {
    'module/patterns': 'Patterns',
    'lesson/patterns/rigid': 'Rigid',
    'case/mira': 'Mira',
    'exercise/sorting': 'Sorting',
    'tool/small-plan': 'Plan',
  },
};

const module: Module = { reviewed, outcomes: ['describe', 'compare'] };
const moduleWords: ModuleWords = {
  title: 'Module',
  summary: 'Summary',
  outcomes: { describe: 'You describe', compare: 'You compare' },
  check: 'The check',
};

const lesson: Lesson = { reviewed, minutes: 10, outcomes: ['describe'], introduces: ['closeness'] };
const lessonWords: LessonWords = { title: 'Lesson', summary: 'Summary', takeAlong: ['One', 'Two', 'Three'] };
/** As many words as a lesson has at least, on one line. */
const scene = 'They sat down and had a talk together. '.repeat(100).trim();
const lessonText = `A scene, as <Cite id="koomen-2023 pianta-1992" /> has it. ${scene}

<Questions ids="guess" />

## The idea

A <Term id="closeness">close</Term> contact, a <Foreign lang="en">critical friend</Foreign>.

<Figure id="triangle" />

<Portrait closeness="80">An example.</Portrait>

<PortraitSliders />

<CaseCard id="jan">Meet Jan.</CaseCard>

<Scan id="mirror">Look.</Scan>

<Scenario id="monday">Choose.</Scenario>

<Tool id="small-plan">Plan.</Tool>

<Exercise id="sorting">Sort.</Exercise>

<Note title="Aside">

Read <Link to="page/glossary">the glossary</Link> and [the top](#top).

</Note>

<Questions ids="right several pairs kinds steps" />

<Reflect id="own">Who?</Reflect>`;

const jan: Case = {
  reviewed,
  minutes: 12,
  track: 'attachment',
  setting: 'school',
  contentNote: false,
  sources: ['koomen-2023'],
  people: ['jan'],
  parts: ['before', 'after'],
  concepts: ['conflict'],
  timeline: [{ id: 'that-day', part: 'after' }],
  portraits: [{ id: 'at-first', part: 'before', conflict: 'high' }],
  predictions: [{ id: 'next', choices: ['walks-away', 'comes-back'] }],
  links: ['lesson/dimensions/words'],
};
const janWords: CaseWords = {
  title: 'Jan',
  summary: 'Summary',
  people: { jan: { name: 'Jan', about: 'A teacher' } },
  parts: { before: 'Before', after: 'After' },
  timeline: { 'that-day': { when: 'That day', what: 'It happened.' } },
  portraits: { 'at-first': { caption: 'Caption', passage: 'Passage' } },
  predictions: { next: { 'walks-away': 'He walks away', 'comes-back': 'He comes back' } },
};
const janText = `<Part id="before">

Jan is tired.

<CasePortrait id="at-first" />

<Questions ids="hunch" />

<Predict id="next">What will he do?</Predict>

</Part>

<Part id="after">

<Compare id="next">

He stayed where he was.

</Compare>

<PullQuote>

Nobody had asked.

</PullQuote>

He rests.

</Part>`;

const terms: (typeof Terms)['_output'] = [
  { id: 'closeness', related: ['conflict'], everyday: false, sources: ['koomen-2023'] },
  { id: 'conflict', related: [], everyday: false, sources: [] },
];
const termWords: Readonly<Record<string, TermWords>> = {
  closeness: { term: 'closeness', definition: 'Warmth' },
  conflict: { term: 'conflict', definition: 'Discord' },
};

const references: readonly Reference[] = [
  { id: 'koomen-2023', type: 'book', title: 'Relations', author: [{ family: 'Koomen' }] },
  { id: 'pianta-1992', type: 'book', title: 'Children', custom: { citedIn: ['koomen-2023'] } },
];

const triangle: FigureWords = {
  title: 'Triangle',
  description: 'In words',
  caption: 'Caption',
  labels: { top: 'top', side: 'side' },
};
const ui: UiWords = { 'search.title': 'Search', 'search.found': '{count} found of {total}' };
const about: PageWords = { title: 'About', summary: 'Summary' };

/** The smallest course that uses everything that content can be: it has no problems. */
export const smallestCourse: Files = {
  'README.md': 'How to write',
  'LICENSE.md': 'What others may do with it',
  'course.yaml': yaml(course),
  ...inEach((lang) => `course.${lang}.yaml`, yaml(courseWords)),
  'modules/dimensions/module.yaml': yaml(module),
  ...inEach((lang) => `modules/dimensions/${lang}.yaml`, yaml(moduleWords)),
  ...questionFiles('modules/dimensions/check', checkQuestions),
  'modules/dimensions/words/lesson.yaml': yaml(lesson),
  ...inEach((lang) => `modules/dimensions/words/${lang}.mdx`, page(lessonWords, lessonText)),
  ...questionFiles('modules/dimensions/words/questions', lessonQuestions),
  'cases/jan/case.yaml': yaml(jan),
  ...inEach((lang) => `cases/jan/${lang}.mdx`, page(janWords, janText)),
  ...questionFiles('cases/jan/questions', caseQuestions),
  ...scanFiles(),
  ...scenarioFiles(),
  ...exerciseFiles(),
  ...sessionFiles(),
  ...methodFiles(),
  ...inEach((lang) => `pages/about/${lang}.mdx`, page(about, 'About us.')),
  ...inEach((lang) => `figures/triangle/${lang}.yaml`, yaml(triangle)),
  'glossary/terms.yaml': yaml(terms),
  ...inEach((lang) => `glossary/${lang}.yaml`, yaml(termWords)),
  'references/references.json': JSON.stringify(references, null, 2),
  ...inEach((lang) => `ui/${lang}.json`, JSON.stringify(ui, null, 2)),
};
