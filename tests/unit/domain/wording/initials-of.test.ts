import fc from 'fast-check';
import { expect, test } from 'vitest';

import { initialsOf } from '../../../../src/domain/wording/initials-of.ts';

test.each([
  ['Sam de Vries', 'S.d.V.'],
  ['Anne-Marie O’Neill', 'A.M.O.'],
  ['N.', 'N.'],
  ['n', 'N.'],
  ['S.d.V.', 'S.d.V.'],
  ['SV', 'SV'],
  ['Karim', 'K.'],
  ['Émile Zola', 'É.Z.'],
  ['sam@example.org', 'S.'],
  ['van ’t Hof', 'V.t.H.'],
  ['🦊', '🦊'],
  ['', ''],
  ['  ', ''],
  ['one two three four five six', 'O.t.t.f.f.'],
])('makes of %j %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('never holds two letters of a name in a row, but for capitals that are initials already', () => {
  const names = fc.string({ unit: fc.constantFrom(...Array.from("abcSV .-’'@éØ")) });
  fc.assert(
    fc.property(names, (name) => {
      const initials = initialsOf(name);
      if (!/^\s*\p{Lu}{2,3}\s*$/u.test(name)) expect(initials).not.toMatch(/\p{L}\p{L}/u);
    }),
  );
});
