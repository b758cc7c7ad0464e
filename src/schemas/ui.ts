import { z } from 'astro/zod';

/** `ui/<lang>.json`: every string of the interface, `<area>.<meaning>`; may hold `{placeholders}`. */
export const UiWords = z.record(
  z.string().regex(/^[a-z][a-zA-Z]*(\.[a-zA-Z]+)+$/, 'Name a string <area>.<meaning>, for example search.noResults.'),
  z.string().trim().min(1, 'Write a text here: it is empty.'),
);

/** Every string of the interface in one language. */
export type UiWords = z.infer<typeof UiWords>;
