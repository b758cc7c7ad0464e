import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';

/** One statement; `key: '-'` means that agreeing speaks against the scale. */
const Item = z.strictObject({ id: Id, scale: Id, key: z.enum(['+', '-']).default('+') });

/** One statement of a scan. */
export type Item = z.infer<typeof Item>;

/**
 * One way of looking at the relationship. `side` says whose: the learner's `own`, or that of the `other`, which the learner imagines or the
 * other person fills in. Two perspectives with the same items are parallel: only then their scores may be subtracted.
 */
const Perspective = z.strictObject({ id: Id, side: z.enum(['own', 'other']), items: z.array(Item).min(1) });

/** One way of looking at the relationship. */
export type Perspective = z.infer<typeof Perspective>;

/** The levels that a pattern asks for; `not-high` and `not-low` need a number too. */
const Condition = z.enum(['low', 'high', 'not-low', 'not-high']);

/** What a set of scores lies nearest to; without `when` it always fits. */
const Pattern = z.strictObject({ id: Id, when: z.record(Id, Condition).default({}) });

/** What a set of scores lies nearest to. */
export type Pattern = z.infer<typeof Pattern>;

/** A self-scan without its words: structure here, words in `<lang>.yaml` beside it. */
export const Scan = z
  .strictObject({
    /** Raised when an item, a key or a scale changes: kept answers name the version that they belong to. */
    version: z.int().positive(),
    reviewed: Day,
    minutes: z.int().positive(),
    /** How results are drawn. */
    drawing: z.enum(['portrait', 'alliance', 'bars']),
    /** Works of the bibliography that the scales' concepts come from. */
    sources: z.array(Id).min(1),
    scales: z.array(z.strictObject({ id: Id, aim: z.enum(['high', 'low', 'none']).default('none') })).min(1),
    perspectives: z.array(Perspective).min(1),
    /** Read from the top; the first that fits describes the answers, the last has no condition. */
    patterns: z.array(Pattern).default([]),
  })
  .superRefine((scan, context) => {
    for (const scale of scan.scales)
      for (const [at, perspective] of scan.perspectives.entries())
        if (!perspective.items.some((item) => item.scale === scale.id))
          context.addIssue({
            code: 'custom',
            path: ['perspectives', at, 'items'],
            message: `Give the scale "${scale.id}" at least one item in the perspective "${perspective.id}": without items it can never be described.`,
          });
    if (scan.patterns.length > 0 && Object.keys(scan.patterns.at(-1)?.when ?? {}).length > 0)
      context.addIssue({
        code: 'custom',
        path: ['patterns', scan.patterns.length - 1],
        message: 'Leave out "when" in the last pattern: some answers would fit none.',
      });
  });

/** A self-scan without its words. */
export type Scan = z.infer<typeof Scan>;

const ScaleWords = z.strictObject({
  title: Text,
  /** What the scale is about, in one sentence. */
  about: Text,
  /** What answers near the low end, in between and near the high end describe. */
  low: Text,
  between: Text,
  high: Text,
});

const Reading = z.strictObject({
  /** A heading that a person would say. */
  heading: Text,
  /** One or two sentences; may hold `{other}`. */
  description: Text,
  /** One question to take along; may hold `{other}`. */
  question: Text,
});

/** The pattern's name, in lower case, as it stands in a sentence, and how it is read. */
const PatternWords = Reading.extend({ name: Text });

const PerspectiveWords = z.strictObject({
  title: Text,
  /** What the learner does; at the other's side, how to imagine it. */
  instruction: Text,
  /** What the other person is asked to do, who fills it in for themselves; only at the other's side. */
  asked: Text.optional(),
  items: WordsById,
});

/** `<lang>.yaml` of a scan. Texts may hold `{other}` and `{professional}`. */
export const ScanWords = z.strictObject({
  title: Text,
  summary: Text,
  perspectives: z.record(Id, PerspectiveWords),
  /** What stands for `{other}` and `{professional}` as long as no name is given. */
  fallbacks: z.strictObject({ other: Text, professional: Text }),
  /** Five labels, from "not at all true" to "completely true". */
  labels: z.tuple([Text, Text, Text, Text, Text]),
  unknown: Text,
  scales: z.record(Id, ScaleWords),
  patterns: z.record(Id, PatternWords).default({}),
  /** How the answers are read where there are no patterns. */
  reading: Reading.optional(),
  /** What a difference between the two sides can mean and what it can't, a paragraph each; only where there are two sides. */
  comparing: z.array(Text).optional(),
  /** Where to go with what lasts, a paragraph each. */
  support: z.array(Text).optional(),
  /** Sentences that go with every result: what it is not. */
  caution: z.array(Text).min(1),
});

/** The words of a scan in one language. */
export type ScanWords = z.infer<typeof ScanWords>;
