import { expect, test } from 'vitest';

import { entryNames } from '../../../../src/islands/my-data/entry-names.ts';

const about = (key: string, name: string, meta: readonly string[]) => ({ key, title: `Relationship scan about “${name}”`, meta });

test('an entry is called by its title as long as no other is', () => {
  expect([...entryNames([about('1', 'N.', ['Your side']), about('2', 'M.', ['Your side'])]).values()]).toEqual([
    'Relationship scan about “N.”',
    'Relationship scan about “M.”',
  ]);
});

test('entries with the same title are told apart by their side and day, and by a number where those are the same', () => {
  const names = entryNames([
    about('1', 'Y.', ['Your side', '20 November 2026']),
    about('2', 'Y.', ['Their side', '20 November 2026']),
    about('3', 'Y.', ['Their side', '20 November 2026']),
  ]);
  expect([...names]).toEqual([
    ['1', 'Relationship scan about “Y.”, Your side, 20 November 2026'],
    ['2', 'Relationship scan about “Y.”, Their side, 20 November 2026 (1)'],
    ['3', 'Relationship scan about “Y.”, Their side, 20 November 2026 (2)'],
  ]);
});
