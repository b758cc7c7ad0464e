import { expect, test } from 'vitest';

import { sideCodeIn } from '../../../../src/domain/codes/side-code-in.ts';

test.each([
  ['the code alone', '04106105'],
  ['the whole link', 'https://dyade.example/dyade/nl/scans/relationship-scan/#side=04106105'],
  ['the link in a message', 'Kijk: https://dyade.example/nl/scans/relationship-scan/#side=04106105 groetjes'],
  ['the link at the end of a sentence', 'Kijk op https://dyade.example/nl/scans/relationship-scan/#side=04106105.'],
  ['the link as a mail program shows it', '<https://dyade.example/nl/scans/relationship-scan/#side=04106105>'],
  ['what has signs in it that nobody sees', '\u200b0410\u00ad6105\ufeff'],
  ['groups and capitals', ' 0410 6105\n'],
  ['hyphens', '0410-6105'],
  ['letters for digits', 'o4iO6lO5'],
])('finds the code in %s', (_name, text) => {
  expect(sideCodeIn(text)).toBe('04106105');
});

test('takes nothing from what is far too long', () => {
  expect(sideCodeIn('0'.repeat(100_000))).toBe('');
});
