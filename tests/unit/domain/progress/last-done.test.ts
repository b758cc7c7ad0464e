import { describe, expect, test } from 'vitest';

import { cardsDue } from '../../../../src/domain/progress/cards-due.ts';
import { keptOfKind } from '../../../../src/domain/progress/kept-of-kind.ts';
import { lastDone } from '../../../../src/domain/progress/last-done.ts';
import { latestPlan } from '../../../../src/domain/progress/latest-plan.ts';
import { exampleCourse, kept } from './example-course.ts';

describe('lastDone', () => {
  test.each([
    { entry: 'read/lesson/a/x', what: 'read', key: 'lesson/a/x' },
    { entry: 'place/case/c', what: 'read', key: 'case/c' },
    { entry: 'answer/lesson/a/x/q1', what: 'answered', key: 'lesson/a/x' },
    { entry: 'answer/check/a/q1', what: 'check', key: 'check/a' },
    { entry: 'reflection/lesson/a/x/r', what: 'wrote', key: 'lesson/a/x' },
    { entry: 'path/monday', what: 'scenario', key: 'scenario/monday' },
    { entry: 'scan/relationship-scan/1', what: 'scan', key: 'scan/relationship-scan' },
    { entry: 'draft/relationship-scan/mine', what: 'scan', key: 'scan/relationship-scan' },
    { entry: 'map/1', what: 'map', key: undefined },
    { entry: 'plan/1', what: 'plan', key: undefined },
    { entry: 'card/closeness', what: 'cards', key: undefined },
  ])('names $entry', ({ entry, what, key }) => {
    const last = lastDone(exampleCourse, kept('read/lesson/b/x', entry));
    expect(last?.what).toBe(what);
    expect(last?.stop?.key).toBe(key);
  });

  test('goes by the order of saves, also with a clock that was set back, and passes over what is gone or no doing', () => {
    const entries = kept(
      ['read/lesson/b/x', { at: '2030-01-01T00:00:00.000Z' }],
      ['read/lesson/a/x', { at: '2001-01-01T00:00:00.000Z' }],
      'read/lesson/gone',
      'preference/first-save',
    );
    expect(lastDone(exampleCourse, entries)).toMatchObject({ what: 'read', stop: { key: 'lesson/a/x' } });
    expect(lastDone(exampleCourse, kept('preference/first-save', 'draw/a'))).toBeNull();
  });
});

test('cards are counted as due up to now, and not at all where there are none', () => {
  const cards = keptOfKind(
    kept(['card/a', { due: '2026-11-20T10:00:00.000Z' }], ['card/b', { due: '2026-11-21T10:00:00.000Z' }]),
    'card',
  );
  expect(cardsDue(cards, '2026-11-20T10:00:00.000Z')).toBe(1);
  expect(cardsDue(new Map(), '2026-11-20T10:00:00.000Z')).toBeNull();
});

test('the plan is the latest that has an intention', () => {
  const plans = keptOfKind(
    kept(['plan/1', { intention: 'Ask' }], ['plan/2', { intention: 'Wait' }], ['plan/3', { intention: ' ' }]),
    'plan',
  );
  expect(latestPlan(plans)?.intention).toBe('Wait');
  expect(latestPlan(new Map())).toBeNull();
});
