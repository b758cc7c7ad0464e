import { expect, test } from 'vitest';

import { authorTags } from '../../../src/content-check/tags.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { reportConcepts } from '../../../src/content-check/report-concepts.ts';
import { edit } from './support/edit.ts';
import { withContent } from './support/content-folder.ts';
import { type Files, langs } from './support/files.ts';
import { smallestCourse } from './support/smallest-course.ts';

/** The table of the concepts of a course. */
function tableOf(files: Files): Promise<readonly string[]> {
  return withContent(files, async (root) => reportConcepts((await checkContent({ root, langs, tags: authorTags })).content));
}

test('says of each concept which lesson introduces it, and how many questions turn on it', async () => {
  expect(await tableOf(smallestCourse)).toEqual([
    'Concept    questions  taught in         comes back in',
    'closeness         21  dimensions/words  –',
    'conflict           0  –                 –',
    '2 concepts, 1 of them taught in no lesson',
  ]);
});

test('calls no concept untaught when a lesson can’t be read', async () => {
  expect(await tableOf(edit('modules/dimensions/words/lesson.yaml', 'minutes:', 'minute:')(smallestCourse))).toEqual([
    "Where each concept is taught can't be told until the problems below are mended.",
  ]);
});
