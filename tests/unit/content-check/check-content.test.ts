import { describe, expect, test } from 'vitest';

import { add, all, edit, remove } from './support/edit.ts';
import { withContent } from './support/content-folder.ts';
import type { Files } from './support/files.ts';
import { problemsIn } from './support/problems-in.ts';
import { smallestCourse } from './support/smallest-course.ts';

const withFiles = (files: Files) => withContent(files, problemsIn);

describe('checkContent', () => {
  test('finds nothing wrong with the smallest course', async () => {
    expect(await withFiles(smallestCourse)).toEqual([]);
  });

  test('passes over hidden files and takes line ends of any system', async () => {
    const files = Object.entries(smallestCourse).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')] as const);
    expect(await withFiles({ ...Object.fromEntries(files), '.order': 'x', 'cases/.DS_Store': 'x' })).toEqual([]);
  });

  test('reports all problems at once, and none that only follow from another', async () => {
    const change = all(
      edit('course.nl.yaml', 'tagline: Tagline', 'tagline: Say: this'),
      edit('modules/dimensions/words/en.mdx', '</Note>', ''),
      edit('modules/dimensions/module.yaml', 'outcomes:', 'outcoms:'),
      edit('glossary/en.yaml', 'term: closeness', 'term: ""'),
      remove('ui/en.json'),
      add('cases/jan/notes.txt', 'To do'),
      edit('scans/mirror/scan.yaml', 'scale: warmth', 'scale: cold'),
    );
    const problems = await withFiles(change(smallestCourse));
    expect([...new Set(problems.map(({ file }) => file))]).toEqual([
      'content/cases/jan/notes.txt',
      'content/course.nl.yaml',
      'content/glossary/en.yaml',
      'content/modules/dimensions/module.yaml',
      'content/modules/dimensions/words/en.mdx',
      'content/scans/mirror/scan.yaml',
      'content/ui/en.json',
    ]);
  });

  test('says only that about a course that cannot be read', async () => {
    const problems = await withFiles(edit('course.yaml', 'id: attachment', 'id: [attachment')(smallestCourse));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/course.yaml']));
  });

  test('does not call a work uncited that a page it could not read mentions', async () => {
    const change = all(
      edit('modules/dimensions/words/nl.mdx', '</Note>', ''),
      edit('modules/dimensions/words/en.mdx', '</Note>', ''),
    );
    const problems = await withFiles(change(smallestCourse));
    expect(problems.map(({ file }) => file)).toEqual([
      'content/modules/dimensions/words/en.mdx',
      'content/modules/dimensions/words/nl.mdx',
    ]);
  });
});
