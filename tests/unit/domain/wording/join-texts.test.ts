import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { joinTexts } from '../../../../src/domain/wording/join-texts.ts';

describe('joinTexts', () => {
  test.each([
    { name: 'gives what was kept where nothing came after it', earlier: 'calm', later: '', joined: 'calm' },
    { name: 'gives what came later where nothing was kept', earlier: '', later: 'tired', joined: 'tired' },
    { name: 'puts the later after the earlier', earlier: 'calm', later: 'tired', joined: 'calm, tired' },
    { name: 'says once what is the same', earlier: 'calm', later: 'calm', joined: 'calm' },
    { name: 'gives nothing of nothing', earlier: '', later: '', joined: '' },
  ])('$name', ({ earlier, later, joined }) => {
    expect(joinTexts(earlier, later, ', ')).toBe(joined);
  });

  test('loses neither of two texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (earlier, later) => {
        const joined = joinTexts(earlier, later, '\n');
        expect(joined.startsWith(earlier)).toBe(true);
        expect(joined.endsWith(later)).toBe(true);
      }),
    );
  });
});
