import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';

/** `module.yaml`: what a module promises; its lessons stand in `course.yaml`. */
export const Module = z.strictObject({
  reviewed: Day,
  /** What a learner can do afterwards; every question of the check serves one of these. */
  outcomes: z.array(Id).min(1),
});

/** What a module promises. */
export type Module = z.infer<typeof Module>;

/** `<lang>.yaml` of a module. */
export const ModuleWords = z.strictObject({
  title: Text,
  summary: Text,
  outcomes: WordsById,
  /** One or two sentences that introduce the check. */
  check: Text,
});

/** The words of a module in one language. */
export type ModuleWords = z.infer<typeof ModuleWords>;
