import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';
import { ContentKey } from './reference-key.ts';

/** A step of an intervision session; a schedule gives it its minutes. */
const Step = z.strictObject({ id: Id, silent: z.boolean().default(false) });

/** `session.yaml`: an intervision session of 60 or 90 minutes. */
export const Session = z.strictObject({
  reviewed: Day,
  around: ContentKey,
  method: Id.optional(),
  roles: z.array(Id).default([]),
  steps: z.array(Step).min(1),
  /** Minutes per step for each length; they add up to it. */
  schedule: z.record(z.enum(['60', '90']), z.record(Id, z.int().positive())),
});

/** An intervision session without its words. */
export type Session = z.infer<typeof Session>;

/** The front matter of a session's `<lang>.mdx`. */
export const SessionWords = z.strictObject({
  title: Text,
  summary: Text,
  roles: WordsById.default({}),
  steps: z.record(Id, z.strictObject({ title: Text, instruction: Text })),
});

/** The front matter of a session in one language. */
export type SessionWords = z.infer<typeof SessionWords>;

/**
 * The front matter of a page that stands by itself: a method of intervision, about, privacy. `reviewed` is for a page whose facts may
 * change without the course, and is shown at its head.
 */
export const PageWords = z.strictObject({ title: Text, summary: Text, reviewed: Day.optional() });

/** The front matter of a page in one language. */
export type PageWords = z.infer<typeof PageWords>;
