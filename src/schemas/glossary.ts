import { z } from 'astro/zod';

import { Id, Text } from './id.ts';

/** `terms.yaml`: the terms of the course; an id is the concept's id. */
export const Terms = z.array(
  z.strictObject({
    id: Id,
    related: z.array(Id).default([]),
    /** Its name is an everyday word as well, so that a text may hold it without meaning the term. */
    everyday: z.boolean().default(false),
    /** Works of the bibliography that the meaning comes from. */
    sources: z.array(Id).default([]),
  }),
);

/** The terms of the course, without words. */
export type Terms = z.infer<typeof Terms>;

/** `<lang>.yaml` of the glossary: per term the word, and what it means in one or two sentences. */
export const TermWords = z.strictObject({
  term: Text,
  definition: Text,
  /** The language of the term itself where it is a foreign word, for example `en` in the Dutch file. */
  lang: z.string().optional(),
});

/** The word and the meaning of a term in one language. */
export type TermWords = z.infer<typeof TermWords>;

/** The whole glossary in one language. */
export const GlossaryWords = z.record(Id, TermWords);

/** The whole glossary in one language. */
export type GlossaryWords = z.infer<typeof GlossaryWords>;
