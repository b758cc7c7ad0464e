import { readFileSync } from 'node:fs';

import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Budgets = v.strictObject({
  lesson: v.strictObject({
    /** The lesson that is measured, below the base path. */
    page: v.string(),
    /** Opened and looked at, before any scrolling; without fonts. */
    atFirst: v.strictObject({ bytes: count, requests: count, scriptBytes: count }),
    /** Read to the end, with every island awake; without fonts. */
    awake: v.strictObject({ bytes: count }),
    fonts: v.strictObject({ files: count, bytes: count }),
    /** What goes instead of `fonts` for a page that has words in italics. */
    fontsWithItalic: v.strictObject({ files: count, bytes: count }),
  }),
  /** From opening the search to its first result for a word, on a page where hardly anything else is awake. */
  search: v.strictObject({ page: v.string(), word: v.string(), bytes: count }),
  /** Answering a statement of a scan, with the processor slowed down this many times. */
  clicks: v.strictObject({
    page: v.string(),
    slowdown: v.pipe(count, v.minValue(1)),
    count: v.pipe(count, v.minValue(1)),
    /** Milliseconds until the answer is on the screen. */
    paintedWithin: count,
    /** How many times the work of the same radio buttons without any script an answer may be. */
    timesPlain: v.pipe(v.number(), v.minValue(1)),
  }),
  lighthouse: v.strictObject({
    /** Path per name of a page. */
    pages: v.record(v.string(), v.string()),
    runs: v.pipe(count, v.minValue(1)),
    /** The least points per category. */
    scores: v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  }),
});

/** What the site may weigh, and the points it has to reach; bytes are of bodies as sent, with Brotli. */
export type Budgets = v.InferOutput<typeof Budgets>;

/** The budgets of `budgets.json`. @throws ValiError if a field is missing, unknown or not a number */
export function readBudgets(): Budgets {
  return v.parse(Budgets, JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')));
}
