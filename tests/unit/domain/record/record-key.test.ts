import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseRecordKey, recordKey, recordKinds } from '../../../../src/domain/record/record-key.ts';

const segments = fc.array(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/), { minLength: 1, maxLength: 5 });
const id = segments.map((all) => all.join('/'));

describe('recordKey', () => {
  test.each([
    ['read', 'lesson/dimensions/three-dimensions', 'read/lesson/dimensions/three-dimensions'],
    ['answer', 'lesson/dimensions/three-dimensions/guess', 'answer/lesson/dimensions/three-dimensions/guess'],
    ['draft', 'relationship-scan/mine', 'draft/relationship-scan/mine'],
    ['scan', 'relationship-scan/2026-11-20T10:00:00.000Z', 'scan/relationship-scan/2026-11-20T10:00:00.000Z'],
    ['draw', 'dimensions', 'draw/dimensions'],
  ] as const)('names a %s "%s" by "%s"', (kind, ownId, key) => {
    expect(recordKey(kind, ownId)).toBe(key);
    expect(parseRecordKey(key)).toEqual({ kind, id: ownId });
  });

  test('gives every kind and id a key of its own that says both', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordKinds), id, (kind, ownId) => {
        expect(parseRecordKey(recordKey(kind, ownId))).toEqual({ kind, id: ownId });
      }),
    );
  });

  test.each(['', '/', 'a//b', '/a', 'a/', 'a b', '-a', '__proto__', 'é', 'a'.repeat(301)])('refuses "%s" as an id', (ownId) => {
    expect(() => recordKey('plan', ownId)).toThrow(RangeError);
  });
});

describe('parseRecordKey', () => {
  test.each([
    '',
    'plan',
    'plans',
    'plan/',
    '/one',
    'toString/one',
    'damaged/plan/one/2026',
    'Plan/one',
    'plan/a//b',
    ' plan/one',
  ])('finds no kind and id in "%s"', (key) => {
    expect(parseRecordKey(key)).toBeNull();
  });

  test('answers any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const parsed = parseRecordKey(key);
        expect(parsed === null || recordKey(parsed.kind, parsed.id) === key).toBe(true);
      }),
    );
  });
});
