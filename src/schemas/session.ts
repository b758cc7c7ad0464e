import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';
import { ContentKey } from './reference-key.ts';

/** What the group does in a step besides talking: fill in its picture, or judge fragments. */
const Use = z.enum(['picture', 'judging']);

/** A step of a session or a method; a schedule gives it its minutes. */
const Step = z.strictObject({
  id: Id,
  /** Everybody writes or thinks for themselves, without talking. */
  silent: z.boolean().default(false),
  /** A fragment of a case is on the screen. */
  fragment: z.boolean().default(false),
  uses: Use.optional(),
});

/** A step of a session or a method. */
export type Step = z.infer<typeof Step>;

/** Minutes per step; they add up to the length. A step that is left out of a length has no minutes there. */
const Minutes = z.record(Id, z.int().positive());

/** What a session and a method have in common: all that is needed to lead a group through it. */
const script = {
  reviewed: Day,
  /** How many people it works with, the facilitator included. */
  people: z.strictObject({ from: z.int().min(3), to: z.int().max(20) }),
  roles: z.array(Id).min(2),
  preparation: z.array(Id).min(2),
  steps: z.array(Step).min(4),
  /** Minutes per step for each length, in minutes. */
  schedule: z.strictObject({ '60': Minutes, '90': Minutes }),
  /** Questions that open up. */
  questions: z.array(Id).min(4),
  /** Where it goes wrong for a facilitator. */
  pitfalls: z.array(Id).min(3),
  /** What an observer looks at. */
  observe: z.array(Id).min(3),
  /** Works of the bibliography that its text rests on. */
  sources: z.array(Id).default([]),
  /** Where one can go on. */
  links: z.array(ContentKey).default([]),
};

const scriptWords = {
  title: Text,
  summary: Text,
  /** What it is for, in one or two sentences. */
  purpose: Text,
  /** Whom it suits, and whom or when it doesn't. */
  suits: Text,
  roles: z.record(Id, z.strictObject({ title: Text, task: Text })),
  preparation: WordsById,
  /** `instruction` is what the group sees; `notes` is for the facilitator alone; `fragment` is shown where the structure says so. */
  steps: z.record(Id, z.strictObject({ title: Text, instruction: Text, notes: Text, fragment: Text.optional() })),
  questions: WordsById,
  pitfalls: WordsById,
  observe: WordsById,
  /** What to do when emotions run high. */
  emotions: Text,
};

/** Lines of the group's picture: each a question with a position between two sides, 0 to 10. */
const Poll = z.strictObject({ kind: z.literal('poll'), version: z.int().positive(), lines: z.array(Id).min(1).max(4) });

/** A scan that everybody fills in about the same relationship, such as that of the case. */
const GroupScan = z.strictObject({ kind: z.literal('scan'), scan: Id, perspective: Id });

/** `session.yaml`: an intervision session of 60 or 90 minutes. */
export const Session = z.strictObject({
  ...script,
  /** The case, the lesson or the page that it is about. */
  around: ContentKey,
  track: Id,
  method: Id,
  /** What the group makes its picture of, for a step that `uses: picture`. */
  picture: z.discriminatedUnion('kind', [Poll, GroupScan]).optional(),
  /** The exercise whose fragments the group judges, for a step that `uses: judging`; `part` is one of its questions. */
  judging: z.strictObject({ exercise: Id, part: Id }).optional(),
  /** What everybody takes home: points to remember, and lines to write on. */
  handOut: z.strictObject({ points: z.array(Id).min(3), prompts: z.array(Id).min(2) }),
});

/** An intervision session without its words. */
export type Session = z.infer<typeof Session>;

/** The front matter of a session's `<lang>.mdx`; its body is what the session is about. */
export const SessionWords = z.strictObject({
  ...scriptWords,
  /** A question per line of the poll, with what stands at its two ends. */
  poll: z.record(Id, z.strictObject({ question: Text, left: Text, right: Text })).default({}),
  /** For whose relationship the group fills in the scan: who everybody is, and who the other is. */
  scan: z.strictObject({ instruction: Text, professional: Text, other: Text }).optional(),
  handOut: z.strictObject({ intro: Text, points: WordsById, prompts: WordsById }),
});

/** The front matter of a session in one language. */
export type SessionWords = z.infer<typeof SessionWords>;

/** `method.yaml`: a way of working for a situation that a participant brings. */
export const Method = z.strictObject({
  ...script,
  /** What the one who brings a situation writes down beforehand. */
  prepares: z.array(Id).min(3),
});

/** A method of intervision without its words. */
export type Method = z.infer<typeof Method>;

/** The front matter of a method's `<lang>.mdx`; its body describes the method. */
export const MethodWords = z.strictObject({ ...scriptWords, prepares: WordsById });

/** The front matter of a method in one language. */
export type MethodWords = z.infer<typeof MethodWords>;

/**
 * The front matter of a page that stands by itself: about, privacy. `reviewed` is for a page whose facts may change without the course, and is
 * shown at its head.
 */
export const PageWords = z.strictObject({ title: Text, summary: Text, reviewed: Day.optional() });

/** The front matter of a page in one language. */
export type PageWords = z.infer<typeof PageWords>;
