import { describe, expect, test } from 'vitest';

import { type MapScan, startFromScan } from '../../../../src/domain/map/start-from-scan.ts';
import type { ScanEntry } from '../../../../src/domain/record/entry-types.ts';

const scan: MapScan = {
  id: 'mirror',
  version: 2,
  scales: [
    { id: 'closeness', aim: 'none' },
    { id: 'conflict', aim: 'none' },
  ],
  perspectives: [
    {
      id: 'mine',
      side: 'own',
      items: [
        { id: 'trusts', scale: 'closeness', key: '+' },
        { id: 'argues', scale: 'conflict', key: '+' },
      ],
    },
    {
      id: 'theirs',
      side: 'other',
      items: [
        { id: 'likes', scale: 'closeness', key: '+' },
        { id: 'fights', scale: 'conflict', key: '+' },
      ],
    },
  ],
};

const entry: ScanEntry = {
  v: 2,
  at: '2026-11-20T10:00:00.000Z',
  sequence: 3,
  scan: 'mirror',
  scanVersion: 2,
  perspective: 'mine',
  how: 'self',
  about: 'N.',
  answers: { trusts: 4, argues: 2 },
};

describe('startFromScan', () => {
  test('gives where the answers lie, and when they were given', () => {
    expect(startFromScan('n.', [entry], [scan])).toEqual({ spot: { closeness: 75, conflict: 25 }, at: entry.at });
  });

  test('takes what was kept last, whatever the clock says', () => {
    const later: ScanEntry = { ...entry, sequence: 4, at: '2020-01-01T00:00:00.000Z', answers: { trusts: 1, argues: 5 } };
    expect(startFromScan('N.', [entry, later], [scan])?.spot).toEqual({ closeness: 0, conflict: 100 });
    expect(startFromScan('N.', [later, entry], [scan])?.spot).toEqual({ closeness: 0, conflict: 100 });
  });

  test.each<[string, Partial<ScanEntry>]>([
    ['about someone else', { about: 'M.' }],
    ['about nobody', { about: '' }],
    ['of another version', { scanVersion: 1 }],
    ['of a scan that is gone', { scan: 'gone' }],
    ['of the other side, imagined', { perspective: 'theirs', how: 'imagined', answers: { likes: 4, fights: 2 } }],
    ['that someone else gave', { how: 'asked' }],
    ['too few for both numbers', { answers: { trusts: 4, argues: 'unknown' } }],
  ])('passes over answers %s', (_, change) => {
    expect(startFromScan('N.', [{ ...entry, sequence: 9, ...change }], [scan])).toBeNull();
    expect(startFromScan('N.', [{ ...entry, sequence: 9, ...change }, entry], [scan])?.at).toBe(entry.at);
  });
});
