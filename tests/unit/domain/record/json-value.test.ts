import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isJsonObject } from '../../../../src/domain/record/json-value.ts';

const circular: Record<string, unknown> = {};
circular['self'] = circular;

describe('isJsonObject', () => {
  test('knows every object that JSON can say', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        expect(isJsonObject(value)).toBe(true);
      }),
    );
  });

  test.each([
    ['a list', []],
    ['nothing', null],
    ['a text', 'text'],
    ['a date', new Date(0)],
    ['a date inside', { when: [new Date(0)] }],
    ['no number', { score: Number.NaN }],
    ['a field without a value', { score: undefined }],
    ['a function', { score: () => 1 }],
    ['a big number', { score: 1n }],
    ['an object that holds itself', circular],
  ])('refuses %s', (_, value) => {
    expect(isJsonObject(value)).toBe(false);
  });
});
