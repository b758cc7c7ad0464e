import { describe } from 'vitest';

import { edit } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

describe('how the answers to a scan are read', () => {
  const scan = 'scans/mirror/scan.yaml';
  const languages = ['en', 'nl'].map((lang) => `scans/mirror/${lang}.yaml`);
  testExamples([
    {
      name: 'a scan without patterns that says nothing else of the answers',
      change: (files) => ({
        ...files,
        [scan]: (files[scan] ?? '').replace(/patterns:[\s\S]*$/, 'patterns: []\n'),
        ...Object.fromEntries(
          languages.map((file) => [file, (files[file] ?? '').replace(/^patterns:[\s\S]*^caution:/m, 'caution:')]),
        ),
      }),
      expected: languages.map((file) => ({
        file,
        at: 'title: Scan',
        says: 'no patterns and no "reading"',
        cure: 'Add "reading"',
      })),
    },
    {
      name: 'another side that is asked nothing, and nothing about differences',
      change: edit(scan, 'side: own', 'side: other'),
      expected: languages.flatMap((file) => [
        { file, at: 'title: Scan', says: 'another side and no "comparing"', cure: 'Add "comparing"' },
        { file, at: 'mine:', says: 'The perspective "mine" is that of the other', cure: 'Add "asked"' },
      ]),
    },
  ]);
});
