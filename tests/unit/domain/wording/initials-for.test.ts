import { expect, test } from 'vitest';

import { initialsFor } from '../../../../src/domain/wording/initials-for.ts';

test('two people with the same initial stay two', () => {
  const initials = initialsFor(['Kim', 'N.', 'Karim', 'karim ']);
  expect(['Karim', 'karim', 'Kim', 'N.', ''].map(initials)).toEqual(['K.', 'K.', 'K. (2)', 'N.', '']);
});
