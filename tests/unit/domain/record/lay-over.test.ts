import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ContentOf, DraftEntry } from '../../../../src/domain/record/entry-types.ts';
import { type FilledIn, isFilledInAlike, layOver } from '../../../../src/domain/record/lay-over.ts';
import { exampleEntries } from './example-entries.ts';

type Draft = ContentOf<'draft'>;

const { v: _v, at: _at, ...empty } = exampleEntries.draft;
const draft = (part: Partial<Draft>): Draft => ({ ...empty, ...part });
const kept = (part: Partial<Draft>): DraftEntry => ({ ...exampleEntries.draft, ...part });
const nothing: FilledIn = { about: '', answers: {} };

describe('layOver', () => {
  test('keeps all of it where nothing is kept', () => {
    expect(layOver(null, draft({ answers: { a: 1, b: 2 } }), draft({ answers: { a: 1 } }))).toMatchObject({
      answers: { a: 1, b: 2 },
    });
  });

  test('adds to what another tab has answered', () => {
    const laid = layOver(kept({ answers: { a: 1 } }), draft({ answers: { b: 2 } }), nothing);
    expect(laid.answers).toEqual({ a: 1, b: 2 });
  });

  test('leaves the answer that another tab changed, as long as this one does not change it again', () => {
    const before = kept({ answers: { a: 5 } });
    expect(layOver(before, draft({ answers: { a: 1, b: 2 } }), { about: '', answers: { a: 1 } }).answers).toEqual({ a: 5, b: 2 });
    expect(layOver(before, draft({ answers: { a: 3 } }), { about: '', answers: { a: 1 } }).answers).toEqual({ a: 3 });
  });

  test.each([
    ['that this tab did not touch', '', '', 'O.'],
    ['that this tab gave', 'N.', '', 'N.'],
    ['that this tab took away', '', 'N.', ''],
  ])('keeps the name %s', (_, now, then, about) => {
    expect(layOver(kept({ about: 'O.' }), draft({ about: now }), { about: then, answers: {} }).about).toBe(about);
  });

  test('goes by the question with what was written, and leaves a box alone that was never touched', () => {
    const before = kept({ texts: { first: 'Sam', second: 'Noor' } });
    const known = { ...nothing, texts: { second: 'Noor' } };
    expect(layOver(before, draft({ texts: { first: '', second: '' } }), known).texts).toEqual({ first: 'Sam', second: '' });
  });

  test('has no texts where there are no open questions', () => {
    expect(layOver(kept({}), draft({}), nothing)).not.toHaveProperty('texts');
  });

  test('keeps what this tab holds where the scan has changed since', () => {
    const before = kept({ scanVersion: 1, answers: { gone: 4, a: 1 } });
    expect(layOver(before, draft({ scanVersion: 2, answers: { a: 1 } }), nothing).answers).toEqual({ a: 1 });
  });

  test('adds to what another tab has answered in a newer version of the scan', () => {
    const before = kept({ scanVersion: 2, answers: { fresh: 4, a: 5 } });
    const laid = layOver(before, draft({ scanVersion: 1, answers: { a: 1, b: 2 } }), { about: '', answers: { a: 1 } });
    expect(laid).toMatchObject({ scanVersion: 2, answers: { fresh: 4, a: 5, b: 2 } });
  });

  test('keeps the fields of a newer version', () => {
    expect(layOver(kept({ mood: 'calm' } as object), draft({}), nothing)).toHaveProperty('mood', 'calm');
  });

  test('gives, of two tabs that answer in turn, the last answer to each item', () => {
    const step = fc.record({
      tab: fc.constantFrom(0, 1),
      item: fc.constantFrom('a', 'b', 'c', 'd'),
      answer: fc.constantFrom(1, 2, 3, 4, 5),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const tabs = [nothing, nothing];
        let now: DraftEntry | null = null;
        const last: Record<string, number> = {};
        for (const { tab, item, answer } of steps) {
          const before: FilledIn = tabs[tab]!;
          // Choosing what is chosen already is no event in a form.
          if (before.answers[item] === answer) continue;
          const after = draft({ answers: { ...before.answers, [item]: answer } });
          now = kept(layOver(now, after, before));
          tabs[tab] = after;
          last[item] = answer;
        }
        expect(now?.answers ?? {}).toEqual(last);
      }),
    );
  });
});

describe('isFilledInAlike', () => {
  test.each([
    ['the same', { about: 'N.', answers: { a: 1 } }, { about: 'N.', answers: { a: 1 } }, true],
    ['another name', { about: 'N.', answers: {} }, { about: 'M.', answers: {} }, false],
    ['another answer', { about: '', answers: { a: 1 } }, { about: '', answers: { a: 2 } }, false],
    ['an answer more', { about: '', answers: {} }, { about: '', answers: { a: 2 } }, false],
    ['another text', { ...nothing, texts: { a: 'x' } }, { ...nothing, texts: { a: 'y' } }, false],
    ['an empty box', { ...nothing, texts: { a: '' } }, nothing, true],
  ] as const)('sees %s', (_, one, other, alike) => {
    expect(isFilledInAlike(one, other)).toBe(alike);
    expect(isFilledInAlike(other, one)).toBe(alike);
  });
});
