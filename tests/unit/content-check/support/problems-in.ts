import { checkContent } from '../../../../src/content-check/check-content.ts';
import type { Problem } from '../../../../src/content-check/problem.ts';
import { authorTags } from '../../../../src/content-check/tags.ts';
import { langs } from './files.ts';

/** The problems in a folder, by file and line. */
export async function problemsIn(root: string): Promise<readonly Problem[]> {
  const { problems } = await checkContent({ root, langs, tags: authorTags });
  const order = ({ file, line, message }: Problem) => `${file} ${String(line ?? 0).padStart(5, '0')} ${message}`;
  return problems.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
}
