import { pathToFileURL } from 'node:url';
import { dirname } from 'node:path';

import { describe, expect, test } from 'vitest';

import { contentCheck } from '../../../src/content-check/integration.ts';
import { edit } from './support/edit.ts';
import type { Files } from './support/files.ts';
import { withContent } from './support/content-folder.ts';
import { smallestCourse } from './support/smallest-course.ts';

/** Sets the integration up for a command over some content, and gives what it logs. */
async function setUp(command: string, files: Files): Promise<readonly string[]> {
  const logged: string[] = [];
  await withContent(files, async (root) => {
    const config = { root: pathToFileURL(`${dirname(root)}/`) };
    await contentCheck().hooks['astro:config:setup']({
      command,
      config,
      logger: { info: (message) => logged.push(message), warn: (message) => logged.push(message) },
    });
  });
  return logged;
}

const broken = edit('ui/en.json', 'Search', '')(smallestCourse);

describe('contentCheck', () => {
  test('stops a build with one error that holds the whole report', async () => {
    await expect(setUp('build', broken)).rejects.toThrow(
      /content\/ui\/en\.json\n +2 .*empty.*\n +Cure: .*\n\nThe content has 1 problem in 1 file\.$/,
    );
  });

  test('logs the report while writing, and goes on', async () => {
    expect(await setUp('dev', broken)).toEqual([expect.stringContaining('The content has 1 problem in 1 file.')]);
  });

  test('says on a build what each scenario comes to when all is well', async () => {
    expect(await setUp('build', smallestCourse)).toEqual([expect.stringMatching(/^Scenario monday\n {2}2 scenes, /)]);
  });

  test('is silent while writing when all is well', async () => {
    expect(await setUp('dev', smallestCourse)).toEqual([]);
  });

  test.each(['preview', 'sync'])('does not check on %s', async (command) => {
    expect(await setUp(command, broken)).toEqual([]);
  });
});
