import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Files } from './files.ts';

/** Makes an empty folder `content` in a place of its own, and gives its path. */
export async function makeContentFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'dyade-content-')), 'content');
}

/** Takes a folder out that `makeContentFolder` made. */
export async function removeContentFolder(root: string): Promise<void> {
  await rm(dirname(root), { recursive: true });
}

/** Turns the files of a folder from some into others; only what differs is touched. */
export async function turn(root: string, from: Files, to: Files): Promise<void> {
  const changed = Object.entries(to).filter(([path, text]) => from[path] !== text);
  const gone = Object.keys(from).filter((path) => !Object.hasOwn(to, path));
  const folders = new Set(changed.map(([path]) => dirname(join(root, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await Promise.all([
    ...changed.map(([path, text]) => writeFile(join(root, path), text)),
    ...gone.map((path) => rm(join(root, path))),
  ]);
}

/** Lets something happen with files in a folder `content` that exists only for that long. */
export async function withContent<T>(files: Files, use: (root: string) => Promise<T>): Promise<T> {
  const root = await makeContentFolder();
  try {
    await turn(root, {}, files);
    return await use(root);
  } finally {
    await removeContentFolder(root);
  }
}
