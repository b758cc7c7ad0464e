import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';
import { ContentKey } from './reference-key.ts';

/** How strongly a dimension shows in a passage; absent where the sources give no ground. */
const Level = z.enum(['low', 'some', 'high']);

/** The author's reading of one moment: never a measurement, so it has no numbers. */
const CasePortrait = z.strictObject({
  id: Id,
  /** The part of the case in which it is drawn. */
  part: Id,
  closeness: Level.optional(),
  conflict: Level.optional(),
  dependency: Level.optional(),
});

/** What a reader may expect at a `<Predict>` of the text where choosing serves better than writing: nothing is right or wrong. */
const CasePrediction = z.strictObject({
  /** The id of the `<Predict>`. */
  id: Id,
  choices: z.array(Id).min(2).max(4),
});

/** `case.yaml`: a situation in parts that are read one by one. */
export const Case = z.strictObject({
  reviewed: Day,
  minutes: z.int().positive(),
  track: Id,
  /** The work that the case is close to, so that people find it: not where it took place, which a source may leave open. */
  setting: z.enum(['school', 'probation', 'youth-work', 'care', 'child-protection', 'institution']),
  /** A heavy case opens with a note about its content. */
  contentNote: z.boolean().default(false),
  /** Works of the bibliography that the facts come from. */
  sources: z.array(Id).min(1),
  people: z.array(Id).min(1),
  parts: z.array(Id).min(2),
  concepts: z.array(Id).min(1),
  /** What happened when, in order; each moment is told in the part that it names. Only for a case that runs over some time. */
  timeline: z.array(z.strictObject({ id: Id, part: Id })).default([]),
  portraits: z.array(CasePortrait).default([]),
  /** The predictions that are chosen; all others are written. */
  predictions: z.array(CasePrediction).default([]),
  /** Where the course uses this case: lessons, scans, scenarios, sessions. */
  links: z.array(ContentKey).default([]),
});

/** A situation in parts, without its words. */
export type Case = z.infer<typeof Case>;

/** The front matter of a case's `<lang>.mdx`. */
export const CaseWords = z.strictObject({
  title: Text,
  summary: Text,
  /** What is heavy about it, said before it begins. */
  contentNote: Text.optional(),
  people: z.record(Id, z.strictObject({ name: Text, about: Text })),
  parts: WordsById,
  /** Per moment of the timeline: when it was, as the source says it, and what happened, in one sentence. */
  timeline: z.record(Id, z.strictObject({ when: Text, what: Text })).default({}),
  /** Per portrait: a caption, and the passage that the reading rests on, in our words. */
  portraits: z.record(Id, z.strictObject({ caption: Text, passage: Text })).default({}),
  /** Per prediction that is chosen: the words of its choices. */
  predictions: z.record(Id, WordsById).default({}),
});

/** The front matter of a case in one language. */
export type CaseWords = z.infer<typeof CaseWords>;
