import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

import { fromBase32, toBase32 } from '../../../../src/domain/codes/base-32.ts';
import { crc32 } from '../../../../src/domain/codes/crc-32.ts';
import { readSideCode, sideCode } from '../../../../src/domain/codes/side-code.ts';
import type { SideAnswers } from '../../../../src/domain/codes/side-reading.ts';
import { Course } from '../../../../src/schemas/course.ts';
import { anySide, scanOf, threeItems } from './example-sides.ts';

// Rules that hold for hundreds of examples take seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const example: SideAnswers = {
  scan: 'relationship-scan',
  scanVersion: 3,
  perspective: 'theirs',
  answers: { one: 4, two: 'unknown' },
};
const damaged = { ok: false, reason: 'damaged' };

/** Every character that an address or a keyboard is likely to have. */
const characters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));

/** A code with other bytes in it, and a checksum that fits them. */
function withBytes(code: string, change: (bytes: number[]) => void): string {
  const content = [...(fromBase32(code) ?? [])].slice(0, -4);
  change(content);
  const check = crc32(content);
  return toBase32([...content, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]);
}

describe('sideCode and readSideCode', () => {
  test('give back any answers, with what was left open', () => {
    fc.assert(
      fc.property(anySide, ({ structure, side }) => {
        expect(readSideCode(sideCode(side, structure), structure, side.scan)).toEqual({
          ok: true,
          perspective: 'theirs',
          answers: side.answers,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('refuse a code in which any one character is another', () => {
    fc.assert(
      fc.property(anySide, ({ structure, side }) => {
        const code = sideCode(side, structure);
        for (let at = 0; at < code.length; at += 1)
          for (const other of characters)
            if (other !== code[at])
              expect(readSideCode(code.slice(0, at) + other + code.slice(at + 1), structure, side.scan)).toEqual(damaged);
      }),
      { numRuns: 10 },
    );
  });

  test('refuse a code in which two neighbours changed places', () => {
    fc.assert(
      fc.property(anySide, ({ structure, side }) => {
        const code = sideCode(side, structure);
        for (let at = 1; at < code.length; at += 1) {
          const swapped = code.slice(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.slice(at + 1);
          if (swapped !== code) expect(readSideCode(swapped, structure, side.scan)).toEqual(damaged);
        }
      }),
    );
  });

  test('refuse a code of which the beginning or the end is missing, and one with something more', () => {
    fc.assert(
      fc.property(anySide, ({ structure, side }) => {
        const code = sideCode(side, structure);
        for (let length = 0; length < code.length; length += 1) {
          expect(readSideCode(code.slice(0, length), structure, side.scan)).toEqual(damaged);
          expect(readSideCode(code.slice(code.length - length), structure, side.scan)).toEqual(damaged);
        }
        for (const more of characters) expect(readSideCode(code + more, structure, side.scan)).toEqual(damaged);
      }),
    );
  });

  test('never throw and never give answers for what is no code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-z]{10,40}$/)), (text) => {
        expect(readSideCode(text, threeItems, 'relationship-scan')).toEqual(damaged);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['another scan', { ...example, scan: 'alliance-mirror' }, threeItems, 'other-scan'],
    ['another version', { ...example, scanVersion: 2 }, { ...threeItems, version: 2 }, 'other-version'],
    ['a version that is still to come', { ...example, scanVersion: 259 }, { ...threeItems, version: 259 }, 'other-version'],
    ['a perspective that is the learner’s own', { ...example, perspective: 'mine' }, threeItems, 'other-version'],
  ])('tell that a code is of %s', (_name, side, structure, reason) => {
    expect(readSideCode(sideCode(side, structure), threeItems, 'relationship-scan')).toEqual({ ok: false, reason });
  });

  test('tell a code of a newer format from a damaged one', () => {
    const newer = withBytes(sideCode(example, threeItems), (bytes) => (bytes[0] = 2));
    expect(readSideCode(newer, threeItems, 'relationship-scan')).toEqual({ ok: false, reason: 'newer-format' });
    const older = withBytes(sideCode(example, threeItems), (bytes) => (bytes[0] = 0));
    expect(readSideCode(older, threeItems, 'relationship-scan')).toEqual(damaged);
  });

  test.each([
    ['fewer answers', (bytes: number[]) => bytes.splice(-1)],
    ['more answers', (bytes: number[]) => bytes.push(0)],
    ['something in the bits that are left over', (bytes: number[]) => (bytes[7] = (bytes[7] ?? 0) | 1)],
    ['an answer that does not exist', (bytes: number[]) => (bytes[6] = 0b11100000)],
  ])('refuse %s than the items ask for, whatever the checksum says', (_name, change) => {
    const code = withBytes(sideCode(example, threeItems), change);
    expect(readSideCode(code, threeItems, 'relationship-scan')).toEqual(damaged);
  });

  test('leave out answers to items that the perspective does not have', () => {
    const code = sideCode({ ...example, answers: { ...example.answers, own: 5 } }, threeItems);
    expect(code).toBe(sideCode(example, threeItems));
  });

  test.each([
    ['a perspective that is not there', { ...example, perspective: 'nobody' }],
    ['answers of another version', { ...example, scanVersion: 2 }],
  ])('give no code for %s', (_name, side) => {
    expect(() => sideCode(side, threeItems)).toThrow(RangeError);
  });

  test('keep twelve answers within 24 characters and twenty within 29, all of which may stand in an address', () => {
    const lengths = [12, 20].map((count) => {
      const structure = scanOf(count);
      const answers = Object.fromEntries(structure.perspectives[0]?.items.map(({ id }) => [id, 'unknown' as const]) ?? []);
      const code = sideCode({ scan: 'alliance-mirror', scanVersion: 1, perspective: 'theirs', answers }, structure);
      expect(encodeURIComponent(code)).toBe(code);
      return code.length;
    });
    expect(lengths).toEqual([24, 29]);
  });

  test('a code that was given out once is read for ever', () => {
    expect(readSideCode('06p9g00306c00wjs6w40', threeItems, 'relationship-scan')).toEqual({
      ok: true,
      perspective: 'theirs',
      answers: example.answers,
    });
  });

  test('no two scans of the course have the same mark', () => {
    const { scans } = Course.parse(parse(readFileSync('content/course.yaml', 'utf8')));
    for (const one of scans)
      for (const other of scans)
        expect(readSideCode(sideCode({ ...example, scan: one.id }, threeItems), threeItems, other.id).ok).toBe(one === other);
  });
});
