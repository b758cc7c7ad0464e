import { z } from 'astro/zod';

/** Everything in the course that can be linked to, with the number of ids that follow the kind. */
export const contentKinds = {
  lesson: 2,
  module: 1,
  check: 1,
  case: 1,
  scan: 1,
  scenario: 1,
  session: 1,
  method: 1,
  exercise: 1,
  tool: 1,
  term: 1,
  page: 1,
} as const;

/** A kind of content that has a key. */
export type ContentKind = keyof typeof contentKinds;

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const pattern = new RegExp(
  `^(?:${Object.entries(contentKinds)
    .map(([kind, ids]) => `${kind}${`/${id}`.repeat(ids)}`)
    .join('|')})$`,
);

/** The permanent key of a piece of content: `kind/id`, or `lesson/module/lesson`. Never a path. */
export const ContentKey = z
  .string()
  .regex(pattern, 'Write the key as kind/id, for example case/willem or lesson/dimensions/reading-a-profile.');

/** The permanent key of a piece of content. */
export type ContentKey = z.infer<typeof ContentKey>;
