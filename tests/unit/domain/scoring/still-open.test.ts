import { expect, test } from 'vitest';

import type { Profile } from '../../../../src/domain/scoring/score-profile.ts';
import { stillOpen } from '../../../../src/domain/scoring/still-open.ts';
import type { Pattern } from '../../../../src/schemas/scan.ts';

const patterns: readonly Pattern[] = [
  { id: 'close', when: { closeness: 'high' } },
  { id: 'in-between', when: {} },
];

const profile = (scores: Readonly<Record<string, number | null>>): Profile =>
  Object.fromEntries(
    Object.entries(scores).map(([scale, score]) => [
      scale,
      { score, answered: 6, unknown: 0, of: 6, missing: score === null ? 1 : 0 },
    ]),
  );

test.each([
  {
    name: 'names the scales without a number where no pattern fits',
    pattern: 'in-between',
    scores: { closeness: null, conflict: 50 },
    open: ['closeness'],
  },
  { name: 'names none where every scale has a number', pattern: 'in-between', scores: { closeness: 0, conflict: 50 }, open: [] },
  { name: 'names none where a pattern fits already', pattern: 'close', scores: { closeness: 80, conflict: null }, open: [] },
  { name: 'names none where there is no pattern', pattern: null, scores: { closeness: null }, open: [] },
])('$name', ({ pattern, scores, open }) => {
  expect(stillOpen(patterns, pattern, profile(scores))).toEqual(open);
});
