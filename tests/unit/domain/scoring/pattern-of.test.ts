import { describe, expect, test } from 'vitest';

import { patternOf } from '../../../../src/domain/scoring/pattern-of.ts';
import type { Profile } from '../../../../src/domain/scoring/score-profile.ts';
import type { Pattern } from '../../../../src/schemas/scan.ts';
import { scanStructure } from '../../../support/scan-structure.ts';

const { patterns } = scanStructure('relationship-scan');

const profile = (closeness: number | null, conflict: number | null, dependency: number | null): Profile =>
  Object.fromEntries(
    Object.entries({ closeness, conflict, dependency }).map(([scale, score]) => [
      scale,
      { score, answered: 6, unknown: 0, of: 6, missing: score === null ? 1 : 0 },
    ]),
  );

describe('patternOf', () => {
  test.each([
    ['mixed', profile(80, 80, 80)],
    ['mixed', profile(65, 65, 0)],
    ['conflictual', profile(20, 70, 70)],
    ['dependent', profile(80, 20, 70)],
    ['distant', profile(35, 35, 35)],
    ['close', profile(65, 64, 64)],
    ['in-between', profile(50, 50, 50)],
    ['in-between', profile(36, 20, 20)],
  ])('finds the picture "%s" of the relationship scan', (pattern, scores) => {
    expect(patternOf(patterns, scores)).toBe(pattern);
  });

  test.each([
    ['needs the other two for "close"', 'in-between', profile(80, null, 20)],
    ['needs all three for "distant"', 'in-between', profile(10, 10, null)],
    ['names what two numbers already show', 'mixed', profile(80, 80, null)],
    ['names conflict without the others', 'conflictual', profile(null, 80, null)],
  ])('%s', (_name, pattern, scores) => {
    expect(patternOf(patterns, scores)).toBe(pattern);
  });

  test('reads from the top', () => {
    const two: readonly Pattern[] = [
      { id: 'first', when: { conflict: 'not-low' } },
      { id: 'second', when: {} },
    ];
    expect(patternOf(two, profile(0, 50, 0))).toBe('first');
    expect(patternOf(two, profile(0, 10, 0))).toBe('second');
    expect(patternOf([], profile(0, 10, 0))).toBeNull();
  });
});
