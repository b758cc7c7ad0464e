import fc from 'fast-check';

import type { CodedScan, SideAnswers } from '../../../../src/domain/codes/side-reading.ts';
import type { Answer } from '../../../../src/domain/scoring/score-scale.ts';

/** The smallest scan that can be asked of someone else: an own side, and another of three items. */
export const threeItems: CodedScan = {
  version: 3,
  perspectives: [
    { id: 'mine', side: 'own', items: [{ id: 'own', scale: 'bond', key: '+' }] },
    { id: 'theirs', side: 'other', items: ['one', 'two', 'three'].map((id) => ({ id, scale: 'bond', key: '+' as const })) },
  ],
};

/** A scan of some items at the other side. */
export function scanOf(count: number, version = 1): CodedScan {
  const items = Array.from({ length: count }, (_, at) => ({ id: `item-${String(at)}`, scale: 'bond', key: '+' as const }));
  return { version, perspectives: [{ id: 'theirs', side: 'other', items }] };
}

/** An answer, or none. */
export const anyAnswer = fc.constantFrom<Answer | undefined>(undefined, 1, 2, 3, 4, 5, 'unknown');

/** A scan and any answers to its other side. */
export const anySide: fc.Arbitrary<{ structure: CodedScan; side: SideAnswers }> = fc
  .record({
    scan: fc.constantFrom('relationship-scan', 'alliance-mirror', 'x'),
    version: fc.integer({ min: 1, max: 65_535 }),
    given: fc.array(anyAnswer, { minLength: 1, maxLength: 40 }),
  })
  .map(({ scan, version, given }) => {
    const answers: Record<string, Answer> = {};
    given.forEach((answer, at) => {
      if (answer !== undefined) answers[`item-${String(at)}`] = answer;
    });
    return {
      structure: scanOf(given.length, version),
      side: { scan, scanVersion: version, perspective: 'theirs', answers },
    };
  });
