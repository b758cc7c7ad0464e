import type { PageBody } from './page-body.ts';
import type { Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import type { Schema } from './schema.ts';
import { splitPage } from './split-page.ts';
import { type DataFile, readData } from './yaml-file.ts';

/** A page of text: the words of its front matter and its body; each is `null` when it couldn't be read. */
export type PageFile<T> = Readonly<{ file: string; words: DataFile<T> | null; body: PageBody | null }>;

/** What reading a page gives. */
export type PageReading<T> = Readonly<{ read: PageFile<T>; problems: readonly Problem[] }>;

const cures: readonly (readonly [RegExp, string])[] = [
  [/closing (tag|slash)/, 'Close every tag that is opened, in the same paragraph; a tag without text between ends with " />".'],
  [
    /expression|acorn|import|export/,
    'Take the code out: "{" starts code in MDX, and so does a paragraph that begins with import or export.',
  ],
  [
    /before (local )?name/,
    'Take the "<" out, or finish the tag that it starts; comments and bare addresses can\'t stand in a text.',
  ],
];

function notationProblem(file: string, error: unknown): Problem {
  if (!(error instanceof Error)) throw error;
  const said = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  const opened = /^Expected a closing tag for .*? \((\d+):/.exec(said)?.[1];
  const noticed = 'line' in error && typeof error.line === 'number' ? error.line : null;
  const line = opened === undefined ? noticed : Number(opened);
  const [, cure] = cures.find(([pattern]) => pattern.test(said)) ?? [];
  return {
    file,
    line,
    // The parser's own advice, between brackets at the end, recommends what these texts may not hold.
    message: `The notation isn't right: ${said.replace(/ \(note: .*\)$/, '').replace(/\.$/, '')}.`,
    cure: cure ?? 'Finish the tag: its name, each attribute with its value between quotation marks, and ">" or " />".',
  };
}

/** Reads a page: everything that is wrong with its front matter, and the first fault in the notation of its body. */
export function readPage<T>(file: string, text: string, schema: Schema<T>): PageReading<T> {
  const split = splitPage(text);
  if (split === null) {
    const cure = 'Begin with a line ---, then title, summary and the other fields, then a line --- again.';
    const problem = { file, line: 1, message: 'The page has no front matter.', cure };
    return { read: { file, words: null, body: null }, problems: [problem] };
  }
  const { read: words, problems } = readData(file, split.matter, schema);
  try {
    const body = readBody(split.body);
    return { read: { file, words, body }, problems };
  } catch (error) {
    return { read: { file, words, body: null }, problems: [...problems, notationProblem(file, error)] };
  }
}
