import { z } from 'astro/zod';

import { Day, Id, Text } from './id.ts';
import { ContentKey } from './reference-key.ts';

/** One thing that the course consists of; until it is `written` it shows as plain text, without a link. */
const Entry = z.strictObject({ id: Id, written: z.boolean().default(false) });

const CourseModule = Entry.extend({ lessons: z.array(Entry).min(1) });

const Track = z.strictObject({ id: Id, modules: z.array(CourseModule).min(1) });

/** `content/course.yaml`: everything in the course, in the order in which it is taught. */
export const Course = z.strictObject({
  reviewed: Day,
  tracks: z.array(Track).min(1),
  cases: z.array(Entry).default([]),
  scans: z.array(Entry).default([]),
  scenarios: z.array(Entry).default([]),
  exercises: z.array(Entry).default([]),
  tools: z.array(Entry).default([]),
  sessions: z.array(Entry).default([]),
  methods: z.array(Entry).default([]),
});

/** Everything in the course, in order. */
export type Course = z.infer<typeof Course>;

/** `content/course.<lang>.yaml`: the course's name, its tracks, and the titles of what is not written yet. */
export const CourseWords = z.strictObject({
  title: Text,
  tagline: Text,
  description: Text,
  tracks: z.record(Id, z.strictObject({ title: Text, heading: Text, summary: Text })),
  /** Title per key of what is not written yet; a written thing carries its own title. */
  planned: z.record(ContentKey, Text),
});

/** The course's words in one language. */
export type CourseWords = z.infer<typeof CourseWords>;
