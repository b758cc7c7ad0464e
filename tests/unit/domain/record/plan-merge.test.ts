import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type MergePlan, type Pair, planMerge } from '../../../../src/domain/record/plan-merge.ts';
import { exampleEntries } from './example-entries.ts';

const plan = (sequence: number, when = 'now', at = '2026-11-20T10:00:00.000Z') => ({
  ...exampleEntries.plan,
  at,
  when,
  sequence,
});

const nothing: MergePlan = { add: [], replace: [], keep: [], same: [], undecided: [] };
const planFor = (here: Record<string, unknown>, ...incoming: Pair[]) => planMerge(new Map(Object.entries(here)), incoming);

describe('planMerge', () => {
  test('adds what is not here, and does not speak of what is only here', () => {
    expect(planFor({ 'plan/one': plan(1) }, ['plan/two', plan(2)])).toEqual({ ...nothing, add: [['plan/two', plan(2)]] });
  });

  test('takes the later save, also when the clock was set back', () => {
    const [older, later] = [plan(4, 'first', '2027-01-01T00:00:00.000Z'), plan(5, 'then', '2020-01-01T00:00:00.000Z')];
    expect(planFor({ 'plan/one': older }, ['plan/one', later])).toEqual({ ...nothing, replace: [['plan/one', later]] });
    expect(planFor({ 'plan/one': later }, ['plan/one', older])).toEqual({ ...nothing, keep: ['plan/one'] });
  });

  test('leaves alone what says the same, whenever it was saved and whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(plan(9, 'now', '2020-01-01T00:00:00.000Z')).reverse());
    expect(planFor({ 'plan/one': plan(1) }, ['plan/one', turned])).toEqual({ ...nothing, same: ['plan/one'] });
  });

  test('knows a scan of version 1 in the form that it has now', () => {
    const { how: _how, ...first } = exampleEntries.scan;
    const incoming = { ...exampleEntries.scan, sequence: 0 };
    expect(planFor({ 'scan/s/x1': { ...first, v: 1 } }, ['scan/s/x1', incoming])).toEqual({ ...nothing, same: ['scan/s/x1'] });
  });

  test('leaves to the learner what differs and was saved as often', () => {
    const incoming = plan(0, 'later');
    expect(planFor({ 'plan/one': exampleEntries.plan }, ['plan/one', incoming])).toEqual({
      ...nothing,
      undecided: [['plan/one', incoming]],
    });
  });

  test.each(['preference/scheme', 'damaged/plan/one/2026'])('only adds %s, and never replaces it', (key) => {
    const [value, other] = [
      { ...exampleEntries.preference, value: 'dark', sequence: 1 },
      { ...exampleEntries.preference, value: 'light', sequence: 9 },
    ];
    expect(planFor({}, [key, other])).toEqual({ ...nothing, add: [[key, other]] });
    expect(planFor({ [key]: value }, [key, other])).toEqual({ ...nothing, keep: [key] });
  });

  test.each(['preference/first-save', 'preference/last-copy'])('does not take over %s, which is about another device', (key) => {
    expect(planFor({}, [key, exampleEntries.preference])).toEqual(nothing);
  });

  test('puts what can be read in place of what is damaged here', () => {
    expect(planFor({ 'plan/one': 'damaged' }, ['plan/one', plan(0)])).toMatchObject({ replace: [['plan/one', plan(0)]] });
  });

  test('leaves untouched what a newer version wrote here', () => {
    expect(planFor({ 'plan/one': { v: 2, sequence: 1 } }, ['plan/one', plan(9)])).toEqual({ ...nothing, keep: ['plan/one'] });
  });

  test('puts everything of a file in exactly one place', () => {
    const entry = fc.record({ sequence: fc.nat(3), when: fc.constantFrom('now', 'then') });
    const record = fc.dictionary(
      fc.constantFrom('plan/a', 'plan/b', 'preference/c', 'damaged/d'),
      fc.oneof(entry, fc.anything()),
    );
    fc.assert(
      fc.property(record, record, (here, file) => {
        const incoming = Object.entries(file);
        const found = planMerge(new Map(Object.entries(here)), incoming);
        const keys = [found.add, found.replace, found.undecided].flatMap((pairs) => pairs.map(([key]) => key));
        expect([...keys, ...found.keep, ...found.same].sort()).toEqual(incoming.map(([key]) => key).sort());
      }),
    );
  });
});
