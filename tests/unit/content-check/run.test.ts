import { spawnSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

import { edit } from './support/edit.ts';
import type { Files } from './support/files.ts';
import { withContent } from './support/content-folder.ts';
import { smallestCourse } from './support/smallest-course.ts';

function run(files: Files) {
  return withContent(files, (root) => {
    const { status, stdout } = spawnSync(process.execPath, ['src/content-check/run.ts', root], { encoding: 'utf8' });
    return Promise.resolve({ status, stdout });
  });
}

// Each starts a process of its own, which a busy machine may keep waiting.
describe('the command', { timeout: 30_000 }, () => {
  test('succeeds when all is well, and says what each scenario comes to', async () => {
    const { status, stdout } = await run(smallestCourse);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Scenario monday',
      '  2 scenes, 6 states, 4 paths of 1 to 2 choices',
      '  words on the median path: nl 1309, en 1309',
      '  paths to each ending: together 2, alone 1, apart 1',
      '  meters: trust 0–2, strain -1–1',
      '',
      'The content has 0 problems.',
      '',
    ]);
  });

  test('prints the report and fails when there are problems', async () => {
    const { status, stdout } = await run(edit('course.en.yaml', 'title: Course', 'title: ""')(smallestCourse));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^content\/course\.en\.yaml\n {4}1 {2}"title" is empty\.\n/);
    expect(stdout).toMatch(/The content has 1 problem in 1 file\.\n$/);
  });
});
