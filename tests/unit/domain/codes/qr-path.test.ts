import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';

import { qrPath } from '../../../../src/domain/codes/qr-path.ts';

/** The picture that a browser makes of the path, eight dots for each module. */
function pictureOf(size: number, path: string) {
  const scale = 8;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dot = 0; dot < scale * scale; dot += 1) {
      const column = Number(x) * scale + (dot % scale);
      const row = Number(y) * scale + Math.floor(dot / scale);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { width, height: width, data };
}

test.each([
  'https://dyade.example/dyade/en/scans/relationship-scan/other-side/',
  'https://dyade.example/dyade/nl/scans/alliance-mirror/#side=04dqaw006040008s1k6a5hq3z4tx9',
])('a reader finds %s in its drawing', (text) => {
  const { size, path } = qrPath(text);
  expect(path).toMatch(/^(?:M\d+ \d+h1v1h-1z)+$/);
  expect(decodeQR(pictureOf(size, path))).toBe(text);
});

test('twenty answers with an address in front fit a small code: at most 45 modules, and 4 of white at each side', () => {
  expect(
    qrPath('https://dyade.example/dyade/nl/scans/alliance-mirror/#side=04dqaw006040008s1k6a5hq3z4tx9').size,
  ).toBeLessThanOrEqual(53);
});
