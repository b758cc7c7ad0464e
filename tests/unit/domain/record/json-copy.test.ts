import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { jsonCopy } from '../../../../src/domain/record/json-copy.ts';

const circular: Record<string, unknown> = {};
for (const name of ['self', 'again', 'list']) circular[name] = name === 'list' ? [circular, circular] : circular;

describe('jsonCopy', () => {
  test('leaves what JSON can say as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(jsonCopy(value)).toEqual(value);
      }),
    );
  });

  test.each([
    ['dates become times', { when: new Date(0) }, { when: '1970-01-01T00:00:00.000Z' }],
    ['a date that is none becomes nothing', new Date(Number.NaN), null],
    ['a field without a value is left out', { a: undefined, b: 1 }, { b: 1 }],
    ['a gap in a list is kept', [undefined, 1], [null, 1]],
    ['what is no number is named', [Number.NaN, -Infinity], ['NaN', '-Infinity']],
    ['a big number becomes a text', 12n, '12'],
    ['an instance of a class is named', { all: new Map([['a', 1]]) }, { all: '[object Map]' }],
    ['a list with a field of its own is a list', Object.assign([1, 2], { constructor: { [Symbol.species]: 1 } }), [1, 2]],
  ])('%s', (_, value, copy) => {
    expect(jsonCopy(value)).toEqual(copy);
  });

  test('turns anything into something that JSON can say', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
        const copy = jsonCopy(value);
        expect(JSON.parse(JSON.stringify(copy))).toEqual(JSON.parse(JSON.stringify(jsonCopy(copy))));
      }),
    );
  });

  test('ends with an object that holds itself', () => {
    const named = '[object Object]';
    expect(jsonCopy(circular)).toEqual({ self: named, again: named, list: [named, named] });
  });
});
