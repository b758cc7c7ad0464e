import { expect, test } from 'vitest';

import { plainProps } from '../../../src/build/plain-props.mjs';

test('gives texts, numbers, lists and objects as they were, at every depth', () => {
  const props = {
    text: [0, 'a'],
    none: [0, null],
    left: [0],
    list: [
      1,
      [
        [0, 1],
        [1, [[0, { deep: [0, true] }]]],
      ],
    ],
  };
  expect(plainProps(JSON.stringify(props))).toEqual({ text: 'a', none: null, left: undefined, list: [1, [{ deep: true }]] });
});

test('refuses what JSON can’t say, such as a date', () => {
  expect(() => plainProps('{"day":[3,"2026-11-20T10:00:00.000Z"]}')).toThrow(/Give it plain data/);
});
