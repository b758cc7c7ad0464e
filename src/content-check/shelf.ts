import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

import { type PageFile, readPage } from './mdx-file.ts';
import type { Problem } from './problem.ts';
import type { Schema } from './schema.ts';
import { type DataFile, readData } from './yaml-file.ts';

/** The files of the content, taken from it one by one; what nobody takes has no business there. Paths are below `content/`. */
export type Shelf = Readonly<{
  /** The name of a path for a reader: relative to the project. */
  named: (path: string) => string;
  /** Whether there is such a file, or such a folder with at least one file in it. */
  has: (path: string) => boolean;
  /** The names of the folders in a folder. */
  foldersIn: (path: string) => readonly string[];
  /** Takes a YAML or JSON file; `null` when it is missing or doesn't fit, which is then a problem. */
  data: <T>(path: string, schema: Schema<T>) => DataFile<T> | null;
  /** Takes a page; `null` when it is missing, which is then a problem. */
  page: <T>(path: string, schema: Schema<T>) => PageFile<T> | null;
  /** What was found wrong so far. */
  problems: () => readonly Problem[];
  /** The paths of files that nobody took. */
  left: () => readonly string[];
  /** The texts of files that couldn't be read to their end: what they hold isn't known to be absent. */
  unreadable: () => readonly string[];
}>;

async function filesIn(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  const texts = await Promise.all(paths.map(async (path) => (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n')));
  return new Map(paths.map((path, at) => [path, texts[at] ?? '']));
}

/**
 * Opens the content; hidden files are passed over.
 *
 * @param root the path of the folder `content/`
 */
export async function openShelf(root: string): Promise<Shelf> {
  const files = await filesIn(root);
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const unreadable: string[] = [];
  const named = (path: string) => `${basename(root)}/${path}`;

  function take(path: string): string | null {
    taken.add(path);
    const text = files.get(path);
    if (text !== undefined) return text;
    problems.push({
      file: named(path),
      line: null,
      message: 'This file is missing.',
      cure: 'Add it; content/README.md says what it holds, and the same file elsewhere is an example.',
    });
    return null;
  }

  return {
    named,
    has: (path) => files.has(path) || files.keys().some((file) => file.startsWith(`${path}/`)),
    foldersIn: (path) => {
      const start = `${path}/`;
      const below = [...files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
      return [...new Set(below.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))))];
    },
    data: (path, schema) => {
      const text = take(path);
      if (text === null) return null;
      const reading = readData(named(path), text, schema);
      problems.push(...reading.problems);
      if (reading.read === null) unreadable.push(text);
      return reading.read;
    },
    page: (path, schema) => {
      const text = take(path);
      if (text === null) return null;
      const { read, problems: found } = readPage(named(path), text, schema);
      problems.push(...found);
      if (read.body === null) unreadable.push(text);
      return read;
    },
    problems: () => problems,
    left: () => [...files.keys()].filter((path) => !taken.has(path)),
    unreadable: () => unreadable,
  };
}
