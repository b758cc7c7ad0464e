import { z } from 'astro/zod';

/** A permanent name in kebab-case: it is a key in learners' records, so it never changes. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write the id in kebab-case: lower-case letters, digits and single hyphens.');

/** A sentence or more that a reader sees; never empty, and shown as it stands: signs for emphasis would be seen. */
export const Text = z
  .string()
  .trim()
  .min(1, 'Write a text here: it is empty.')
  .refine(
    (text) => !/\*\S[^*]*\*/.test(text),
    'Take the asterisks out, or put the words between quotation marks: this text is shown as it stands.',
  );

/** A day as an author writes it: `2026-11-20`. */
export const Day = z
  .union([z.string(), z.date()])
  .transform((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day))
  .pipe(z.iso.date('Write the day as year-month-day, for example 2026-11-20.'));

/** Words per id: the keys are the ids of the structure file beside it. */
export const WordsById = z.record(Id, Text);
