import type { Block } from './portfolio-document.ts';

/** The kinds of work in the order in which they are offered. */
export const workKinds = ['reflection', 'plan', 'prediction', 'scan', 'path', 'check'] as const;

/** A kind of work. */
export type WorkKind = (typeof workKinds)[number];

/** Something that the learner made or did, in words. */
export type Work = Readonly<{
  /** Its key in the record; of a check `passed/<module>`. */
  key: string;
  kind: WorkKind;
  /** The key of what it belongs to in the course; `null` for a plan, which belongs to nothing. */
  place: string | null;
  /** Where it stands among the works of its place; what is equal goes by `sequence`. */
  rank: number;
  sequence: number;
  /** What it is called where it is chosen, and as a heading in the document. */
  title: string;
  /** The day, as people write it; empty where there is none. */
  day: string;
  /** What stands below its title and day in the document. */
  blocks: readonly Block[];
  /** What the learner wrote in it, in which a name may stand. */
  texts: readonly string[];
  /** Someone else answered: they are asked before it goes along. */
  isOthers: boolean;
}>;
