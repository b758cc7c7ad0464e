import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { readSideFile, sideFile } from '../../../../src/domain/codes/side-file.ts';
import { anySide, threeItems } from './example-sides.ts';

// Rules that hold for hundreds of examples take seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const file = {
  format: 'dyade-side',
  version: 1,
  scan: 'relationship-scan',
  scanVersion: 3,
  perspective: 'theirs',
  answers: { one: 4, two: 'unknown' },
};

function read(content: unknown) {
  return readSideFile(JSON.stringify(content), threeItems, 'relationship-scan');
}

describe('sideFile and readSideFile', () => {
  test('give back any answers, with what was left open', () => {
    fc.assert(
      fc.property(anySide, ({ structure, side }) => {
        expect(readSideFile(sideFile(side), structure, side.scan)).toEqual({
          ok: true,
          perspective: 'theirs',
          answers: side.answers,
        });
      }),
    );
  });

  test('write what a person can read, and nothing but the answers and what they belong to', () => {
    const { format, version, ...side } = file;
    const answers = { one: 4, two: 'unknown' } as const;
    expect(JSON.parse(sideFile({ ...side, answers }))).toEqual({ format, version, ...side });
  });

  test('a field of later files is no reason to refuse one', () => {
    expect(read({ ...file, colour: 'green' })).toEqual({ ok: true, perspective: 'theirs', answers: file.answers });
  });

  test.each([
    ['other-scan', { ...file, scan: 'alliance-mirror' }],
    ['other-version', { ...file, scanVersion: 2 }],
    ['other-version', { ...file, perspective: 'gone' }],
    ['other-version', { ...file, perspective: 'mine', answers: { own: 3 } }],
    ['newer-format', { ...file, version: 2 }],
    ['newer-format', { format: 'dyade-side', version: 9, all: 'is different' }],
    ['damaged', { ...file, format: 'dyade-record' }],
    ['damaged', { ...file, version: 0 }],
    ['damaged', { ...file, answers: { one: 6 } }],
    ['damaged', { ...file, answers: { one: 4, 'not-an-item': 2 } }],
    ['damaged', { ...file, answers: null }],
    ['damaged', []],
    ['damaged', null],
    ['damaged', 'dyade-side'],
  ])('say %s of %j', (reason, content) => {
    expect(read(content)).toEqual({ ok: false, reason });
  });

  test('take nothing from __proto__, and give nothing to it', () => {
    const text = JSON.stringify(file).replace('"one":4', '"__proto__":{"one":4}');
    const reading = readSideFile(text, threeItems, 'relationship-scan');
    expect(reading.ok ? Object.keys(reading.answers) : []).not.toContain('one');
    expect(Object.hasOwn(Object.prototype, 'one')).toBe(false);
  });

  test('never throw, whatever the file', () => {
    const text = sideFile({ ...file, answers: { one: 4 } });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.nat(text.length - 3).map((length) => text.slice(0, length)),
        ),
        (some) => {
          expect(readSideFile(some, threeItems, 'relationship-scan').ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('do not look at what is far too long', () => {
    expect(readSideFile(`${' '.repeat(100_000)}${JSON.stringify(file)}`, threeItems, 'relationship-scan')).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });
});
