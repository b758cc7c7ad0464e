import { spawnSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

import { edit } from './support/edit.ts';
import { openDictionary } from '../../../src/content-check/spelling/dictionary.ts';
import { type Files, langs } from './support/files.ts';
import { withContent } from './support/content-folder.ts';
import { smallestCourse } from './support/smallest-course.ts';
import { withWordLists } from './support/word-lists.ts';

const dictionaries = new Map(await Promise.all(langs.map(async (lang) => [lang, await openDictionary(lang)] as const)));
const course = withWordLists(smallestCourse, dictionaries);

function run(files: Files) {
  return withContent(files, (root) => {
    const { status, stdout } = spawnSync(process.execPath, ['src/content-check/run.ts', root], { encoding: 'utf8' });
    return Promise.resolve({ status, stdout });
  });
}

// Each starts a process of its own, which a busy machine may keep waiting.
describe('the command', { timeout: 30_000 }, () => {
  test('succeeds when all is well, and says what each scenario comes to, how each lesson reads and where each concept is taught', async () => {
    const { status, stdout } = await run(course);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Scenario monday',
      '  2 scenes, 9 states, 7 paths of 1 to 2 choices',
      '  words on the median path: nl 1312, en 1312',
      '  paths to each ending: together 4, alone 2, apart 1',
      '  meters: trust 0–3, strain -1–2',
      '',
      'Lesson            nl   words   /sent   ease  en   words   /sent   ease',
      'dimensions/words  nl     828    7.5     94  en     828    7.5     93',
      'ease: nl Flesch-Douma, en Flesch; 60 to 70 is ordinary, higher is easier',
      '',
      'Concept    questions  taught in         comes back in',
      'closeness         21  dimensions/words  –',
      'conflict           0  –                 –',
      '2 concepts, 1 of them taught in no lesson',
      '',
      'The content has 0 problems.',
      '',
    ]);
  });

  test('prints the report, with how each lesson reads, and fails when there are problems', async () => {
    const { status, stdout } = await run(edit('course.en.yaml', 'title: Course', 'title: ""')(course));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Lesson .*\n[^]*^content\/course\.en\.yaml\n {4}1 {2}"title" is empty\.\n/m);
    expect(stdout).toMatch(/The content has 1 problem in 1 file\.\n$/);
  });
});

describe('the spelling', { timeout: 30_000 }, () => {
  test('is part of the report', async () => {
    const { status, stdout } = await run(edit('course.en.yaml', 'title: Course', 'title: Coursse')(course));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^content\/course\.en\.yaml\n {4}1 {2}“Coursse” isn't in the English dictionary\.\n/m);
  });
});
