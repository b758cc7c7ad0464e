import encodeQR from 'qr';
import { describe, expect, test } from 'vitest';

import { readQr } from '../../../../src/domain/codes/read-qr.ts';

/** A QR code as a camera has it: four bytes for each point, so many points for each module. */
function seen(text: string, scale: number) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 6 });
  const size = rows.length * scale;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const isDark = rows[Math.floor(at / size / scale)]?.[Math.floor((at % size) / scale)] ?? false;
    data.set([isDark ? 30 : 220, isDark ? 30 : 220, isDark ? 30 : 220, 255], at * 4);
  }
  return { width: size, height: size, data };
}

describe('readQr', () => {
  test.each(['2PQWH9BM0N0A', 'https://example.org/dyade/nl/sessions/one-step-further/join/#code=2PQWH9BM0N0A'])(
    'reads %j',
    (text) => {
      expect(readQr(seen(text, 6))).toBe(text);
    },
  );

  test('gives nothing where there is no code', () => {
    expect(readQr({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(200) })).toBeNull();
    expect(readQr({ width: 0, height: 0, data: new Uint8ClampedArray(0) })).toBeNull();
  });
});
