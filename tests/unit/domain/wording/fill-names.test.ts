import { describe, expect, test } from 'vitest';

import { fillNames } from '../../../../src/domain/wording/fill-names.ts';

const fallbacks = { other: 'de ander', professional: 'mijn begeleider' };

describe('fillNames', () => {
  test.each([
    ['opens a sentence with a capital', '{other} en ik praten.', 'De ander en ik praten.'],
    ['leaves the middle of a sentence', 'Als het {other} te veel wordt.', 'Als het de ander te veel wordt.'],
    [
      'sees the start of a second sentence',
      'Stel: {other} wacht. {other} vraagt niets.',
      'Stel: de ander wacht. De ander vraagt niets.',
    ],
    ['sees a sentence inside quotation marks', '“{professional} onthoudt het.”', '“Mijn begeleider onthoudt het.”'],
    ['fills in both', '{professional} ziet {other}.', 'Mijn begeleider ziet de ander.'],
    ['leaves other braces alone', '{other} {x}', 'De ander {x}'],
  ])('%s', (_name, text, filled) => {
    expect(fillNames(text, fallbacks)).toBe(filled);
  });

  test('takes a name or an initial as it is given', () => {
    expect(fillNames('{other} en ik, {other}.', { ...fallbacks, other: 'N.' })).toBe('N. en ik, N.');
    expect(fillNames('{other} komt.', { ...fallbacks, other: 'élan' })).toBe('Élan komt.');
  });
});
