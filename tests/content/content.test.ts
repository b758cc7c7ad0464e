import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { checkContent } from '../../src/content-check/check-content.ts';
import { formatProblems } from '../../src/content-check/format-problems.ts';
import { authorTags } from '../../src/content-check/tags.ts';
import { localeCodes } from '../../src/i18n/locales.ts';

test('the content of the course has no problems', { timeout: 60_000 }, async () => {
  const { problems } = await checkContent({ root: resolve('content'), langs: localeCodes, tags: authorTags });
  expect(formatProblems(problems)).toBe('The content has 0 problems.');
});
