import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeContentFolder, removeContentFolder, turn } from './content-folder.ts';
import type { Change } from './edit.ts';
import { problemsIn } from './problems-in.ts';
import { smallestCourse } from './smallest-course.ts';

/** A problem that is expected, with a piece of its message and of its cure. */
export type Expected = Readonly<{
  /** Below `content/`. */
  file: string;
  /** A piece of the line that it is on; where several lines hold it, with the number of the one that is meant. */
  at: string | readonly [text: string, nth: number] | null;
  says: string;
  cure: string;
}>;

/** An example: a change of the smallest course, and the only problems that it gives, by file and line. */
export type Example = Readonly<{ name: string; change: Change; expected: Expected | readonly Expected[] }>;

function lineOf(text: string, at: Expected['at']): number | null {
  if (at === null) return null;
  const [piece, nth] = typeof at === 'string' ? [at, 1] : at;
  const lines = text.split('\n').flatMap((line, index) => (line.includes(piece) ? index + 1 : []));
  if (typeof at === 'string' && lines.length !== 1)
    throw new RangeError(`${lines.length} lines hold "${piece}": say which one is meant.`);
  const line = lines[nth - 1];
  if (line === undefined) throw new RangeError(`Only ${lines.length} lines hold "${piece}".`);
  return line;
}

/** A test per example: exactly the expected problems are found, on the expected lines. */
export function testExamples(examples: readonly Example[]): void {
  let root = '';
  beforeAll(async () => {
    root = await makeContentFolder();
    await turn(root, {}, smallestCourse);
  });
  afterAll(() => removeContentFolder(root));

  test.each(examples)('finds $name', async ({ change, expected }) => {
    const files = change(smallestCourse);
    const wanted = [expected].flat().map(({ file, at, says, cure }) => ({
      file: `content/${file}`,
      line: lineOf(files[file] ?? '', at),
      message: expect.stringContaining(says) as string,
      cure: expect.stringContaining(cure) as string,
    }));
    await turn(root, smallestCourse, files);
    try {
      expect(await problemsIn(root)).toEqual(wanted);
    } finally {
      await turn(root, files, smallestCourse);
    }
  });
}
