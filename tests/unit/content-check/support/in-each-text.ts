import { editEach } from './edit.ts';
import type { Example } from './test-examples.ts';

/** The same change in each language, and the problem that it gives in each. */
export function inEachText(
  name: string,
  path: string,
  from: string,
  to: string,
  at: string,
  says: string,
  cure: string,
): Example {
  const expected = ['en', 'nl'].map((lang) => ({ file: path.replace('*', lang), at, says, cure }));
  return { name, change: editEach(path, from, to), expected };
}
