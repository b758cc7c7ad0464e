import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';

import { issueSentences } from './issue-sentences.ts';
import type { Problem } from './problem.ts';
import type { Schema } from './schema.ts';
import type { Path } from './value-at.ts';
import { notationFaults } from './yaml-errors.ts';

/** A file that fits its schema, and where in it things stand. */
export type DataFile<T> = Readonly<{
  /** Relative to the project. */
  file: string;
  data: T;
  /** The line of the value at a path, or of the nearest thing around it that is there. */
  lineAt: (path: Path) => number;
}>;

/** What reading a file gives: the file, or `null` with at least one problem. */
export type Reading<T> = Readonly<{ read: DataFile<T> | null; problems: readonly Problem[] }>;

/** A field counts from its name on, an entry of a list from its first letter. */
function offsetAt(top: ParsedNode | null, path: Path): number {
  let node = top;
  let offset = top?.range[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) break;
      offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      offset = item.range[0];
      node = item;
    } else break;
  }
  return offset;
}

/** JSON allows less than YAML, with which it is read: the message of its own reader, if that refuses. */
function jsonFault(text: string): { line: number; message: string } | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { line: Number(/line (\d+)/.exec(message)?.[1] ?? 1), message };
  }
}

/**
 * Reads YAML or, by the ending of its name, JSON, and says everything that is wrong with it.
 *
 * @param file the name of the file, relative to the project
 * @param text what is in it, with its own first line as line 1
 */
export function readData<T>(file: string, text: string, schema: Schema<T>): Reading<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number) => counter.linePos(offset).line;
  const faults = notationFaults(document, text).map(({ offset, ...said }) => ({ file, line: lineOf(offset), ...said }));
  // What follows a fault on its own line is mostly its consequence.
  const first = faults.filter(({ line }, at) => faults.findIndex((fault) => fault.line === line) === at);
  if (first.length > 0) return { read: null, problems: first };
  const json = file.endsWith('.json') ? jsonFault(text) : null;
  if (json !== null) {
    const message = `The notation isn't right: ${json.message}.`;
    const cure = 'Put names and texts between double quotation marks, and a comma between entries but not after the last.';
    return { read: null, problems: [{ file, line: json.line, message, cure }] };
  }
  const lineAt = (path: Path) => lineOf(offsetAt(document.contents, path));
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data);
  if (parsed.success) return { read: { file, data: parsed.data, lineAt }, problems: [] };
  const sentences = parsed.error.issues.flatMap((issue) => issueSentences(issue, schema, data));
  const problems = sentences.map(({ path, message, cure }) => ({ file, line: lineAt(path), message, cure }));
  return { read: null, problems };
}
