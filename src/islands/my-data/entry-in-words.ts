import type { RecordKind } from '../../domain/record/record-key.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { CourseWords } from './course-words.ts';
import type { MyDataUi } from './my-data-ui.ts';

/** Under which heading something kept stands: its kind, or why it has none that can be read. */
export type KeptSection = RecordKind | 'newer' | 'damaged' | 'other';

/** The headings in the order of the page: first what the learner made, then what the site remembers. */
export const keptSections: readonly KeptSection[] = [
  'scan',
  'draft',
  'reflection',
  'prediction',
  'plan',
  'map',
  'portfolio',
  'picture',
  'minutes',
  'presenting',
  'path',
  'passed',
  'answer',
  'draw',
  'read',
  'place',
  'card',
  'preference',
  'newer',
  'damaged',
  'other',
];

/** One line behind the disclosure of an entry; `raw` where it is shown letter by letter, as it is kept. */
export type EntryDetail = Readonly<{ label: string; text: string; raw?: true }>;

/** Something kept, in plain words. */
export type EntryInWords = Readonly<{
  key: string;
  section: KeptSection;
  /** What it is, in one line. */
  title: string;
  /** What there is to know at a glance: which side, when, how much. */
  meta: readonly string[];
  details: readonly EntryDetail[];
  /** The page in the course that it belongs to, if there is one. */
  address: string | null;
  /** What has more was kept later; 0 where it was not counted. */
  sequence: number;
  /** When it was kept, in UTC; empty where nothing says so. */
  at: string;
}>;

/** What an entry is put into words with. */
export type Wording = Readonly<{
  lang: Lang;
  course: CourseWords;
  ui: MyDataUi;
  /** What each kind of entry is called. */
  kinds: Readonly<Record<KeptSection, string>>;
}>;

/** The words of an entry without what every entry has. */
export type EntryWords = Pick<EntryInWords, 'title' | 'meta' | 'details'> & Readonly<{ place?: string }>;
