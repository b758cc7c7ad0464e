import { z } from 'astro/zod';

import { Id, Text } from './id.ts';

const shared = {
  id: Id,
  /** The outcome of the module that the question serves. */
  outcome: Id.optional(),
  /** Where to read back: a lesson of the same module. */
  lesson: Id.optional(),
  /** Terms of the glossary that the question is about. */
  concepts: z.array(Id).default([]),
};

/** An option; a wrong one names the concept whose common misunderstanding it stands for. */
const Option = z
  .strictObject({ id: Id, right: z.boolean().default(false), misconception: Id.optional() })
  .refine((option) => option.right || option.misconception !== undefined, {
    message: 'A wrong option stands for a misunderstanding: name its concept in "misconception".',
  })
  .refine((option) => !option.right || option.misconception === undefined, {
    message: 'A right option has no "misconception".',
  });

/** A guess before the theory arrives: nothing is right or wrong, the learner commits. */
const Guess = z.strictObject({
  ...shared,
  kind: z.literal('guess'),
  options: z.array(z.strictObject({ id: Id })).min(2),
});

/** One right option. */
const Single = z.strictObject({
  ...shared,
  kind: z.literal('single'),
  options: z
    .array(Option)
    .min(3)
    .refine((options) => options.filter((option) => option.right).length === 1, {
      message: 'A question of the kind "single" has exactly one right option.',
    }),
});

/** One or more right options, at least one wrong one. */
const Multiple = z.strictObject({
  ...shared,
  kind: z.literal('multiple'),
  options: z
    .array(Option)
    .min(3)
    .refine((options) => options.some((option) => option.right) && options.some((option) => !option.right), {
      message: 'A question of the kind "multiple" has at least one right and one wrong option.',
    }),
});

/** Sort each of the `items` into one of the `targets`; a target may serve several items, or none. */
const sorting = {
  ...shared,
  targets: z.array(Id).min(2),
  items: z.array(z.strictObject({ id: Id, to: Id })).min(2),
};

/** Match: each item belongs to another target. */
const Match = z.strictObject({ ...sorting, kind: z.literal('match') });

/** Classify: fragments of a text are sorted into categories. */
const Classify = z.strictObject({ ...sorting, kind: z.literal('classify') });

/** Put the items in order; they are listed in the right one. */
const Order = z.strictObject({
  ...shared,
  kind: z.literal('order'),
  items: z.array(z.strictObject({ id: Id })).min(3),
});

/** A question without its words. */
export const Question = z.discriminatedUnion('kind', [Guess, Single, Multiple, Match, Classify, Order]);

/** A question without its words. */
export type Question = z.infer<typeof Question>;

/** `questions.yaml` of a lesson or a case, and `check.yaml` of a module. */
export const Questions = z.strictObject({ questions: z.array(Question).min(1) });

/** An answer that can be chosen, and what we say to someone who chose it. */
const OptionWords = z.strictObject({ text: Text, feedback: Text });

/** The words of one question; which of `options`, `items` and `targets` it needs follows from its kind. */
export const QuestionWords = z.strictObject({
  prompt: Text,
  options: z.record(Id, OptionWords).optional(),
  items: z.record(Id, OptionWords).optional(),
  targets: z.record(Id, Text).optional(),
});

/** The words of one question in one language. */
export type QuestionWords = z.infer<typeof QuestionWords>;

/** `questions.<lang>.yaml` and `check.<lang>.yaml`: words per question id. */
export const QuestionsWords = z.record(Id, QuestionWords);
