import fc from 'fast-check';
import { expect, test } from 'vitest';

import { samePerson } from '../../../../src/domain/wording/same-person.ts';

test.each([
  ['N.', 'n.'],
  ['N.', '  N. '],
  ['Zoë', 'zoe\u0308'],
  ['Ｎ.', 'N.'],
  ['ÉLISE', 'élise'],
])('takes "%s" and "%s" as one person', (one, other) => {
  expect(samePerson(one, other)).toBe(true);
});

test.each([
  ['N.', 'M.'],
  ['Zoë', 'Zoe'],
  ['N.', 'N. 2'],
  ['', ''],
  [' ', '\u00a0'],
])('does not take "%s" and "%s" as one person', (one, other) => {
  expect(samePerson(one, other)).toBe(false);
});

test('is the same in both directions, and holds for every nickname that isn’t empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(samePerson(one, other)).toBe(samePerson(other, one));
      expect(samePerson(one, ` ${one}`)).toBe(one.trim() !== '');
    }),
  );
});
