import { expect, test } from 'vitest';

import { copyFileName } from '../../../../src/islands/my-data/copy-file-name.ts';

test('a copy is named after the day on which it is made', () => {
  expect(copyFileName('2026-11-21T12:00:00.000Z')).toBe('dyade-2026-11-21.json');
  expect(copyFileName('2026-03-05T12:00:00.000Z')).toBe('dyade-2026-03-05.json');
});
