import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { onePagePerTemplate, pagesOf, templateOf } from '../../support/pages.ts';

/** A folder with empty files, gone after the test. */
function folderWith(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

describe('templateOf', () => {
  test.each([
    ['', ''],
    ['404.html', '404.html'],
    ['nl/', '[lang]/'],
    ['nl/glossary/', '[lang]/glossary/'],
    ['en/modules/dimensions/', '[lang]/modules/[id]/'],
    ['en/modules/dimensions/three-dimensions/', '[lang]/modules/[id]/[id]/'],
    ['en/modules/dimensions/check/', '[lang]/modules/[id]/check/'],
    ['nl/scans/relationship-scan/other-side/', '[lang]/scans/[id]/other-side/'],
    ['nl/cases/', '[lang]/cases/'],
    ['nl/cases/jan-and-noah/', '[lang]/cases/[id]/'],
  ])('of "%s" is "%s"', (path, template) => {
    expect(templateOf(path)).toBe(template);
  });
});

describe('pagesOf', () => {
  test('finds every page, and none of the search engine’s own', () => {
    const folder = folderWith([
      'index.html',
      '404.html',
      'nl/index.html',
      'nl/cases/a/index.html',
      'pagefind/x.html',
      'nl/a.css',
    ]);
    expect(pagesOf(folder).map(({ path }) => path)).toEqual(['404.html', '', 'nl/cases/a/', 'nl/']);
  });

  test('says what to do where nothing is built', () => {
    expect(() => pagesOf(folderWith(['readme.txt']))).toThrow('npm run build');
  });
});

describe('onePagePerTemplate', () => {
  test('keeps one of each kind in each language', () => {
    const folder = folderWith(['nl/cases/a/index.html', 'nl/cases/b/index.html', 'en/cases/b/index.html', 'nl/index.html']);
    expect(onePagePerTemplate(pagesOf(folder)).map(({ path }) => path)).toEqual(['en/cases/b/', 'nl/cases/a/', 'nl/']);
  });
});
