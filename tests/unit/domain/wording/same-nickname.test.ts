import { expect, test } from 'vitest';

import { sameNickname } from '../../../../src/domain/wording/same-nickname.ts';

test.each([
  ['N.', 'n. ', true],
  ['Zoë', 'Zoe\u0308', true],
  ['N.', 'N', false],
  ['', '', false],
  [' ', '', false],
])('"%s" and "%s": %s', (one, other, same) => {
  expect(sameNickname(one, other)).toBe(same);
});
