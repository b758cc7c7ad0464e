import { expect, test } from 'vitest';

import { mentionsSomeone } from '../../../../src/domain/wording/mentions-someone.ts';

test.each([
  { texts: ['I sleep well.', 'I know what matters to {other}.'], is: true },
  { texts: ['{professional} remembers what I say.'], is: true },
  { texts: ['When I see suffering, I ask what can help.'], is: false },
  { texts: [], is: false },
])('says of $texts: $is', ({ texts, is }) => {
  expect(mentionsSomeone(texts)).toBe(is);
});
