import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Look, lookNames, lookOf, lookSettings, tokensOf } from '../../../../src/domain/comfort/look.ts';

const usual: Look = { text: '100', width: 'normal', lines: 'normal', scheme: 'device', motion: 'device', pace: '100' };
const anyLook = fc.record({
  text: fc.constantFrom(...lookSettings.text.values),
  width: fc.constantFrom(...lookSettings.width.values),
  lines: fc.constantFrom(...lookSettings.lines.values),
  scheme: fc.constantFrom(...lookSettings.scheme.values),
  motion: fc.constantFrom(...lookSettings.motion.values),
  pace: fc.constantFrom(...lookSettings.pace.values),
});

describe('lookOf', () => {
  test.each([
    { name: 'takes no tokens as the usual look', tokens: '', look: usual },
    { name: 'finds what was chosen', tokens: 'text-150 scheme-dark', look: { ...usual, text: '150', scheme: 'dark' } },
    { name: 'leaves out what it does not know', tokens: 'text-175 sound-loud width', look: usual },
    { name: 'goes by the later of two', tokens: 'text-150 text-115', look: { ...usual, text: '115' } },
    { name: 'takes the usual after something else', tokens: 'text-150 text-100', look: usual },
  ])('$name', ({ tokens, look }) => {
    expect(lookOf(tokens)).toEqual(look);
  });

  test('any text gives a value of its own for each setting', () => {
    fc.assert(
      fc.property(fc.string(), (tokens) => {
        const look = lookOf(tokens);
        for (const name of lookNames) expect(lookSettings[name].values).toContain(look[name]);
      }),
    );
  });
});

describe('tokensOf', () => {
  test('keeps nothing of the usual look', () => {
    expect(tokensOf(usual)).toBe('');
  });

  test('gives every look back', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        expect(lookOf(tokensOf(look))).toEqual(look);
      }),
    );
  });
});
