import { expect, test } from 'vitest';

import { MOST_PEOPLE, nameProblem } from '../../../../src/domain/map/name-problem.ts';

const others = [{ name: 'N.' }, { name: 'de stille' }];

test.each([
  ['M.', null],
  ['', 'empty'],
  ['   ', 'empty'],
  ['N.', 'taken'],
  [' n. ', 'taken'],
  ['De Stille', 'taken'],
] as const)('says of "%s" on the map: %s', (name, problem) => {
  expect(nameProblem(name, others)).toBe(problem);
});

test('says when the map is full', () => {
  const many = Array.from({ length: MOST_PEOPLE }, (_, at) => ({ name: `P${at}` }));
  expect(nameProblem('N.', many)).toBe('full');
  expect(nameProblem('N.', many.slice(1))).toBeNull();
});
