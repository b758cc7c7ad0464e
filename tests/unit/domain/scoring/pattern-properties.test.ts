import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { patternOf } from '../../../../src/domain/scoring/pattern-of.ts';
import type { Profile } from '../../../../src/domain/scoring/score-profile.ts';
import type { Pattern } from '../../../../src/schemas/scan.ts';
import { allScans } from '../../../support/all-scans.ts';
import { scanStructure } from '../../../support/scan-structure.ts';

type Score = number | null;

/** Any score of a scale, often at the course's thresholds or a hair's breadth beside them, and now and then none. */
const anyScore: fc.Arbitrary<Score> = fc.oneof(
  fc.constantFrom<Score[]>(0, 34.999, 35, 35.001, 50, 64.999, 65, 65.001, 100, null),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

function profileOf(scores: Readonly<Record<string, Score>>): Profile {
  return Object.fromEntries(
    Object.entries(scores).map(([scale, score]) => [
      scale,
      { score, answered: 6, unknown: 0, of: 6, missing: score === null ? 1 : 0 },
    ]),
  );
}

const low = (score: Score) => score !== null && score <= 35;
const high = (score: Score) => score !== null && score >= 65;
const notHigh = (score: Score) => score !== null && score < 65;

/** The pictures of the relationship scan as the curriculum tells them, in its order. */
function toldPattern(closeness: Score, conflict: Score, dependency: Score): string {
  if (high(closeness) && high(conflict)) return 'mixed';
  if (high(conflict)) return 'conflictual';
  if (high(dependency)) return 'dependent';
  if (low(closeness) && low(conflict) && low(dependency)) return 'distant';
  if (high(closeness) && notHigh(conflict) && notHigh(dependency)) return 'close';
  return 'in-between';
}

/** Whether a pattern fits, for every way in which a condition can be said. */
function fits({ when }: Pattern, scores: Readonly<Record<string, Score>>): boolean {
  const tests = { low, high, 'not-high': notHigh, 'not-low': (score: Score) => score !== null && score > 35 };
  return Object.entries(when).every(([scale, condition]) => tests[condition](scores[scale] ?? null));
}

test('the relationship scan has the pictures that the curriculum tells, in its order, and exactly one for any numbers', () => {
  const { patterns } = scanStructure('relationship-scan');
  const found = new Set<string | null>();
  fc.assert(
    fc.property(anyScore, anyScore, anyScore, (closeness, conflict, dependency) => {
      const pattern = patternOf(patterns, profileOf({ closeness, conflict, dependency }));
      expect(pattern).toBe(toldPattern(closeness, conflict, dependency));
      found.add(pattern);
    }),
    { numRuns: 1000 },
  );
  expect([...found].toSorted()).toEqual(patterns.map(({ id }) => id).toSorted());
});

const withPatterns = allScans().filter(({ structure }) => structure.patterns.length > 0);

describe.each(withPatterns)('the patterns of $id', ({ structure: { scales, patterns } }) => {
  const anyScores = fc.record(Object.fromEntries(scales.map(({ id }) => [id, anyScore])));

  test('give exactly one for any numbers: the first that fits', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        expect(patternOf(patterns, profileOf(scores))).toBe(patterns.find((pattern) => fits(pattern, scores))?.id);
      }),
    );
  });

  test('are each within reach: none stands behind others that take all it could get', () => {
    const values = [0, 50, 100];
    let all: readonly Readonly<Record<string, number>>[] = [{}];
    for (const { id } of scales) all = all.flatMap((scores) => values.map((value) => ({ ...scores, [id]: value })));
    const found = new Set(all.map((scores) => patternOf(patterns, profileOf(scores))));
    expect(patterns.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});

test('a scan with a last pattern that needs nothing always has one, even without a single number', () => {
  const conditions = fc.dictionary(fc.constantFrom('one', 'two'), fc.constantFrom('low', 'high', 'not-low', 'not-high'), {
    maxKeys: 2,
  });
  fc.assert(
    fc.property(fc.array(conditions, { maxLength: 6 }), anyScore, anyScore, (all, one, two) => {
      const patterns: readonly Pattern[] = [...all.map((when, at) => ({ id: `p-${at}`, when })), { id: 'else', when: {} }];
      const found = patternOf(patterns, profileOf({ one, two }));
      expect(patterns.find((pattern) => fits(pattern, { one, two }))?.id).toBe(found);
      expect(found).not.toBeNull();
    }),
  );
});
