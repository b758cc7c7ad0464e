import { expect, test } from 'vitest';

import { crc32 } from '../../../../src/domain/codes/crc-32.ts';

// The check value of the standard, and two that zlib gives.
test.each([
  ['123456789', 0xcbf43926],
  ['', 0],
  ['relationship-scan', 0xec58ac98],
])('the CRC-32 of "%s" is that of every other implementation', (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});
