import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';

/** One statement; `key: '-'` means that agreeing speaks against the scale. */
const Item = z.strictObject({ id: Id, scale: Id, key: z.enum(['+', '-']).default('+') });

/** One statement of a scan. */
export type Item = z.infer<typeof Item>;

/**
 * One open question: a `word` has a short field, a `text` a box. Questions of the same `part` are shown together, as one step of the form.
 */
const OpenQuestion = z.strictObject({ id: Id, part: Id, kind: z.enum(['word', 'text']) });

/** One open question. */
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/**
 * One way of looking at the relationship. `side` says whose: the learner's `own`, or that of the `other`, which the learner imagines or the
 * other person fills in. Two perspectives with the same items are parallel: only then their scores may be subtracted.
 */
const Perspective = z.strictObject({
  id: Id,
  side: z.enum(['own', 'other']),
  /** Asked before the statements, only at the learner's own side. What is written there is kept and shown, and never scored. */
  questions: z.array(OpenQuestion).min(1).optional(),
  items: z.array(Item).min(1),
});

/** One way of looking at the relationship. */
export type Perspective = z.infer<typeof Perspective>;

/** The levels that a pattern asks for; `not-high` and `not-low` need a number too. */
const Condition = z.enum(['low', 'high', 'not-low', 'not-high']);

/** What a set of scores lies nearest to; without `when` it always fits. */
const Pattern = z.strictObject({ id: Id, when: z.record(Id, Condition).default({}) });

/** What a set of scores lies nearest to. */
export type Pattern = z.infer<typeof Pattern>;

/** One scale; scales of the same `group` stand under one heading. */
const Scale = z.strictObject({ id: Id, group: Id.optional(), aim: z.enum(['high', 'low', 'none']).default('none') });

/** One scale of a scan. */
export type Scale = z.infer<typeof Scale>;

/** Where names that must follow each other come back after another name; names may be absent. */
function scattered(names: readonly (string | undefined)[]): readonly number[] {
  return names.flatMap((name, at) => (name !== undefined && name !== names[at - 1] && names.indexOf(name) < at ? [at] : []));
}

/** The scales that a drawing shows; it has no place for others. */
const drawn = {
  portrait: ['closeness', 'conflict', 'dependency'],
  alliance: ['clarity', 'bond', 'trust', 'friction'],
  bars: [],
} as const;

/** A self-scan without its words: structure here, words in `<lang>.yaml` beside it. */
export const Scan = z
  .strictObject({
    /**
     * Raised when an item, a key or a scale changes, and when items or perspectives change places: kept answers name the version that they belong to,
     * and a side code goes by their order.
     */
    version: z.int().positive(),
    reviewed: Day,
    minutes: z.int().positive(),
    /** How results are drawn. */
    drawing: z.enum(['portrait', 'alliance', 'bars']),
    /** Works of the bibliography that the scales' concepts come from. */
    sources: z.array(Id).min(1),
    scales: z.array(Scale).min(1),
    perspectives: z.array(Perspective).min(1),
    /** Read from the top; the first that fits describes the answers, the last has no condition. */
    patterns: z.array(Pattern).default([]),
    /** Paragraphs on the page that say what the scan is and where it comes from, each with the works that it rests on. */
    background: z.array(z.strictObject({ id: Id, sources: z.array(Id).default([]) })).optional(),
    /** The tool of the course that a result leads to. */
    leadsTo: z.enum(['small-plan']).optional(),
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
    for (const id of drawn[scan.drawing])
      if (!scan.scales.some((scale) => scale.id === id))
        context.addIssue({
          code: 'custom',
          path: ['drawing'],
          message: `Give the scan a scale "${id}", or another drawing: what "${scan.drawing}" shows of it would always be unknown.`,
        });
    for (const at of scattered(scan.scales.map(({ group }) => group)))
      context.addIssue({
        code: 'custom',
        path: ['scales', at],
        message: `Put the scales of the group "${scan.scales[at]?.group ?? ''}" together: they stand under one heading.`,
      });
    for (const [at, { id, side, questions = [] }] of scan.perspectives.entries()) {
      for (const question of scattered(questions.map(({ part }) => part)))
        context.addIssue({
          code: 'custom',
          path: ['perspectives', at, 'questions', question],
          message: `Put the questions of the part "${questions[question]?.part ?? ''}" together: they are one step of the form.`,
        });
      if (side === 'other' && questions.length > 0)
        context.addIssue({
          code: 'custom',
          path: ['perspectives', at, 'questions'],
          message: `Leave out "questions" in the perspective "${id}": what the other person hands back holds no texts.`,
        });
    }
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
  /** The steps of open questions, each with a heading and a sentence or two that lead in; only where there are questions. */
  parts: z.record(Id, z.strictObject({ title: Text, instruction: Text })).optional(),
  /** The open questions; only where there are any. */
  questions: WordsById.optional(),
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
  /** What one scale is called in this scan, as the head of a column: “Dimension”, “Aspect”. */
  scaleName: Text,
  scales: z.record(Id, ScaleWords),
  /** The headings of groups of scales; only where scales have a group. */
  groups: WordsById.optional(),
  patterns: z.record(Id, PatternWords).default({}),
  /** How the answers are read where there are no patterns. */
  reading: Reading.optional(),
  /** What a difference between the two sides can mean and what it can't, a paragraph each; only where there are two sides. */
  comparing: z.array(Text).optional(),
  /** What to weigh before really asking the other person, a paragraph each: where one asks, and again with the comparison. */
  asking: z.array(Text).optional(),
  /** Where to go with what lasts, a paragraph each. */
  support: z.array(Text).optional(),
  /** What the scan is and where it comes from, by the ids of its `background`; the page puts the works behind each paragraph. */
  background: WordsById.optional(),
  /** What the tool that a result leads to is good for here, in a sentence; only where there is such a tool. */
  leadsTo: Text.optional(),
  /** Sentences that go with every result: what it is not. */
  caution: z.array(Text).min(1),
});

/** The words of a scan in one language. */
export type ScanWords = z.infer<typeof ScanWords>;
