import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { listAgain } from '../../../src/build/list-again.mjs';
import { writeOfflineWorker } from '../../../src/build/offline-worker.mjs';

let folder = '';
const paper = 'nl/sessions/a/print/index.html';
const page = (title: string) => `<head><title>${title} · Dyade</title><link rel="manifest" href="/m"></head>`;
const listings = () => globSync('_astro/offline.*.json', { cwd: folder });
const listing = () => readFileSync(folder + (listings()[0] ?? ''), 'utf8');

beforeEach(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'dyade-build-'))}/`;
  for (const path of ['index.html', 'nl/index.html', 'en/index.html', 'nl/offline/index.html', 'en/offline/index.html', paper]) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, page(path));
  }
  mkdirSync(`${folder}_astro`);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build whose pages changed after it was listed has one listing, of its pages as they are now', async () => {
  await writeOfflineWorker(folder, '/');
  const before = listing();
  writeFileSync(folder + paper, `${page(paper)}<a href="../../../../downloads/sessions/a/nl.pdf" download>PDF</a>`);
  await listAgain(folder, '/');
  expect(listings()).toHaveLength(1);
  expect(listing()).not.toBe(before);
  expect(readFileSync(`${folder}sw.js`, 'utf8')).toContain(listings()[0]);
});

test('a build that is read with a connection only gets no listing', async () => {
  await listAgain(folder, '/');
  expect(listings()).toEqual([]);
});

test('the export lists the build again, after its last change', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(scripts['export']).toMatch(/src\/export\/run\.ts && node src\/build\/list-again\.mjs$/);
});
