import { z } from 'astro/zod';

import { Id, Text } from './id.ts';

const Name = z.union([
  z.strictObject({ family: Text, given: z.string().optional(), 'non-dropping-particle': z.string().optional() }),
  z.strictObject({ literal: Text }),
]);

const DateParts = z.strictObject({
  'date-parts': z.tuple([z.union([z.tuple([z.int()]), z.tuple([z.int(), z.int()]), z.tuple([z.int(), z.int(), z.int()])])]),
});

/**
 * One work, as CSL-JSON (https://docs.citationstyles.org/). Only what is known is filled in: what the sources do
 * not say of a work stays unknown.
 */
export const Reference = z.strictObject({
  id: Id,
  type: z.enum([
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'chapter',
    'report',
    'speech',
    'thesis',
    'webpage',
  ]),
  language: z.string().optional(),
  title: Text.optional(),
  author: z.array(Name).min(1).optional(),
  issued: DateParts.optional(),
  'container-title': Text.optional(),
  publisher: Text.optional(),
  genre: Text.optional(),
  event: Text.optional(),
  volume: Text.optional(),
  issue: Text.optional(),
  page: Text.optional(),
  DOI: Text.optional(),
  URL: z.url().optional(),
  /**
   * Ours: `citedIn` names the works through which alone we know this one, `yearLetter` is the letter by which the first of those tells it from
   * others of that year; `unknown` says what we could not find.
   */
  custom: z
    .strictObject({
      citedIn: z.array(Id).min(1).optional(),
      yearLetter: z
        .string()
        .regex(/^[a-z]$/, 'Write one small letter, as it stands there behind the year.')
        .optional(),
      unknown: z.array(z.enum(['title', 'author', 'year', 'outlet', 'volume', 'issue', 'pages'])).optional(),
    })
    .refine(({ citedIn, yearLetter }) => yearLetter === undefined || citedIn !== undefined, {
      path: ['yearLetter'],
      message: 'Take the letter out: a work that we have ourselves gets its letter by itself.',
    })
    .optional(),
});

/** One work of the bibliography. */
export type Reference = z.infer<typeof Reference>;

/** `references.json`: the only bibliography. */
export const References = z.array(Reference);
