import { z } from 'astro/zod';

import { Text, WordsById } from './id.ts';

/** `<lang>.yaml` of a figure: one drawing for all languages, these are the words in and under it. */
export const FigureWords = z.strictObject({
  title: Text,
  /** Says in words what the drawing shows, for someone who can't see it. */
  description: Text,
  caption: Text,
  labels: WordsById,
});

/** The words of a figure in one language. */
export type FigureWords = z.infer<typeof FigureWords>;
