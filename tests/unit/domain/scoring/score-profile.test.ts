import { describe, expect, test } from 'vitest';

import { scoreProfile } from '../../../../src/domain/scoring/score-profile.ts';
import { scanStructure } from '../../../support/scan-structure.ts';

const scan = scanStructure('relationship-scan');

describe('scoreProfile', () => {
  test('scores every scale of a perspective, and no total', () => {
    const items = scan.perspectives.find(({ id }) => id === 'mine')?.items ?? [];
    const agreeing = Object.fromEntries(items.map(({ id, key }) => [id, key === '+' ? 5 : 1] as const));
    const profile = scoreProfile(scan, 'mine', agreeing);
    expect(Object.keys(profile)).toEqual(['closeness', 'conflict', 'dependency']);
    expect(Object.values(profile).map(({ score, of }) => [score, of])).toEqual([
      [100, 6],
      [100, 6],
      [100, 6],
    ]);
  });

  test('counts only the items of its perspective', () => {
    expect(scoreProfile(scan, 'theirs', {})['closeness']).toMatchObject({ score: null, of: 4, missing: 3 });
  });

  test('refuses a perspective that the scan does not have', () => {
    expect(() => scoreProfile(scan, 'ours', {})).toThrow(RangeError);
  });
});
