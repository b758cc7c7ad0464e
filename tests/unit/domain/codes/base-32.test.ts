import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromBase32, toBase32 } from '../../../../src/domain/codes/base-32.ts';

test('any bytes come back from their text, and no other text gives them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase32(bytes);
      expect(fromBase32(text)).toEqual([...bytes]);
      expect(fromBase32(`${text}0`)).not.toEqual([...bytes]);
    }),
  );
});

test.each([
  [[0], '00'],
  [[255], 'zw'],
  [[1, 2, 3, 4, 5], '04106105'],
])('%j is written %s, as RFC 4648 packs bits and Crockford names them', (bytes, text) => {
  expect(toBase32(bytes)).toBe(text);
});

test.each(['0', 'zx', 'zW', '0!', '00 ', 'il', 'u0'])('%j is the text of no bytes', (text) => {
  expect(fromBase32(text)).toBeNull();
});
