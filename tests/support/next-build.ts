import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { writeOfflineWorker } from '../../src/build/offline-worker.mjs';

/** What the pages of the next build say in their first heading, and the dialog of how one reads in its own. */
export const markOfNext = ' (B)';

/**
 * Makes the next build of a site from this one, as after a change to every page and to every script: pages say so, scripts and what was put apart
 * have other names and are not to be found under their old ones, and the worker is that of the new build. A second real build would take half a minute.
 *
 * @param from the folder of a build for `/`
 * @param to a folder that is written anew
 */
export async function makeNextBuild(from: string, to: string): Promise<void> {
  copyBuild(from, to);
  const renamed = new Map<string, string>();
  for (const file of globSync('_astro/*.{js,txt}', { cwd: to })) {
    const next = file.replace(/\.(?=\w+$)/, 'B.');
    renamed.set(file.slice('_astro/'.length), next.slice('_astro/'.length));
    renameSync(join(to, file), join(to, next));
  }
  const before = new RegExp([...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of globSync(['**/*.html', '_astro/*.{js,txt}'], { cwd: to })) {
    const text = readFileSync(join(to, file), 'utf8').replace(before, (name) => renamed.get(name) ?? name);
    writeFileSync(
      join(to, file),
      text.replace(/"comfort-title">[^<]*|(?=<\/h1>)/g, (found) => found + markOfNext),
    );
  }
  for (const listing of globSync('_astro/offline.*.json', { cwd: to })) rmSync(join(to, listing));
  await writeOfflineWorker(`${resolve(to)}/`, '/');
}

/** Copies a build, without the pictures of link previews, which nobody here looks at. */
export function copyBuild(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, filter: (path) => !path.startsWith(join(from, 'og')) });
}

/** Puts a build up at a place, in place of what stood there, as a host does at a deploy: old files are gone at once. */
export function putUp(build: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  try {
    unlinkSync(place);
  } catch {
    // Nothing stood there yet.
  }
  symlinkSync(resolve(build), place, 'dir');
}
