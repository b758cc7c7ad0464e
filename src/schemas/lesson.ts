import { z } from 'astro/zod';

import { Day, Id, Text } from './id.ts';

/** `lesson.yaml`: what a lesson is about, the same in every language. */
export const Lesson = z.strictObject({
  reviewed: Day,
  /** Time to read and answer, in minutes. */
  minutes: z.int().min(5).max(20),
  /** Outcomes of the module that this lesson serves. */
  outcomes: z.array(Id).min(1),
  /** Terms of the glossary that this lesson introduces. */
  introduces: z.array(Id).default([]),
});

/** What a lesson is about. */
export type Lesson = z.infer<typeof Lesson>;

/** The front matter of a lesson's `<lang>.mdx`. */
export const LessonWords = z.strictObject({
  title: Text,
  /** One sentence for the index, search results and link previews. */
  summary: Text,
  /** What to take along: three lines. */
  takeAlong: z.tuple([Text, Text, Text]),
});

/** The front matter of a lesson in one language. */
export type LessonWords = z.infer<typeof LessonWords>;
