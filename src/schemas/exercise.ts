import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';
import { ContentKey } from './reference-key.ts';

/** A fragment of a text, or a statement: the target that we chose for it, and those that could be defended as well. */
const Fragment = z.strictObject({ id: Id, to: Id, also: z.array(Id).default([]) });

/** Sort fragments or statements into targets, and compare with how we did. */
const Sorting = z.strictObject({
  id: Id,
  kind: z.literal('classify'),
  /** Whether the items are fragments that stand in a text; else each stands by itself. */
  vignette: z.boolean().default(false),
  targets: z.array(Id).min(2),
  /** In the order in which they stand in the text. */
  items: z.array(Fragment).min(2),
});

/** Put steps in order; they are listed in the one of the sources. */
const Ordering = z.strictObject({ id: Id, kind: z.literal('order'), items: z.array(z.strictObject({ id: Id })).min(3) });

/** One part of an exercise, without its words. */
export const ExerciseQuestion = z.discriminatedUnion('kind', [Sorting, Ordering]);

/** One part of an exercise, without its words. */
export type ExerciseQuestion = z.infer<typeof ExerciseQuestion>;

/** `exercise.yaml`: something to practise on, apart from a lesson. */
export const Exercise = z.strictObject({
  reviewed: Day,
  minutes: z.int().positive(),
  track: Id,
  /** Where it is taught, and where one can go on: lessons, cases, scans, scenarios. */
  links: z.array(ContentKey).min(1),
  concepts: z.array(Id).min(1),
  /** Works of the bibliography that the answers and their reasons rest on. */
  sources: z.array(Id).min(1),
  /** Paragraphs about what it is good for, each with the works that it rests on. */
  why: z.array(z.strictObject({ id: Id, sources: z.array(Id).default([]) })).min(1),
  questions: z.array(ExerciseQuestion).min(1),
});

/** Something to practise on, without its words. */
export type Exercise = z.infer<typeof Exercise>;

/** The words of one part of an exercise. */
export const ExerciseQuestionWords = z.strictObject({
  heading: Text,
  /** What to do. */
  prompt: Text,
  /** The text in paragraphs, with `{id}` where a fragment stands. */
  vignette: z.array(Text).min(1).optional(),
  targets: WordsById.optional(),
  items: z.record(Id, z.strictObject({ text: Text, feedback: Text })),
});

/** The words of one part of an exercise in one language. */
export type ExerciseQuestionWords = z.infer<typeof ExerciseQuestionWords>;

/** `<lang>.yaml` of an exercise. */
export const ExerciseWords = z.strictObject({
  title: Text,
  /** One sentence for lists, search results and link previews. */
  summary: Text,
  why: WordsById,
  questions: z.record(Id, ExerciseQuestionWords),
  /** What to do with where you chose otherwise: a question to take along. */
  onward: Text,
});

/** An exercise's words in one language. */
export type ExerciseWords = z.infer<typeof ExerciseWords>;
