import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cleanText } from '../../../../src/domain/portfolio/clean-text.ts';

test.each([
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['a\u0000b\u000bc', 'abc'],
  ['half \ud83d of a sign', 'half \ufffd of a sign'],
  ['whole \ud83d\ude00', 'whole \ud83d\ude00'],
  ['  around \n', 'around'],
  ['\ttab\tinside', 'tab\tinside'],
])('makes of %j what every file can hold', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('leaves nothing that XML can’t hold', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '\r', '\0', '\u000b', '\u001b', '\ufffe', '\ud83d', '\ude00', '\u2028'),
      }),
      (text) => {
        expect(cleanText(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u);
      },
    ),
  );
});
