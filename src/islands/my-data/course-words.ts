import type { Scan, ScanWords } from '../../schemas/scan.ts';

/** A scan as far as what is kept of it needs it: to be read, and to be worked out again. */
export type ScanForRecord = Readonly<{
  structure: Pick<Scan, 'version' | 'scales' | 'perspectives'>;
  words: Pick<ScanWords, 'title' | 'perspectives' | 'fallbacks' | 'labels' | 'unknown'>;
}>;

/** The words of a question, without the feedback. */
export type QuestionForRecord = Readonly<{
  prompt: string;
  /** Options, or items to sort or to put in order, by their ids. */
  parts: Readonly<Record<string, string>>;
  /** What items are sorted into. */
  targets: Readonly<Record<string, string>>;
}>;

/** The words of the course that make what is kept readable: ids become titles. What has left the course is not in it. */
export type CourseWords = Readonly<{
  /** By content key: `lesson/dimensions/three-dimensions`, `check/dimensions`, `case/jan-and-noah`. */
  titles: Readonly<Record<string, string>>;
  /** Addresses by content key; what is not written has none. */
  addresses: Readonly<Record<string, string>>;
  scans: Readonly<Record<string, ScanForRecord>>;
  /** By the key under which an answer is kept: `check/dimensions/quiet-pupil`. */
  questions: Readonly<Record<string, QuestionForRecord>>;
  /** What reflections and predictions ask, by the key under which they are kept. */
  prompts: Readonly<Record<string, string>>;
  /** What was chosen at predictions, by the key under which the choice is kept and the choice: `case/willem/his-own-way/sanction`. */
  choices: Readonly<Record<string, string>>;
  /** Words of the glossary by their ids. */
  terms: Readonly<Record<string, string>>;
}>;
