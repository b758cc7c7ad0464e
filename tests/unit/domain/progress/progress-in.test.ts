import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { progressIn } from '../../../../src/domain/progress/progress-in.ts';
import { exampleCourse, type Kept, kept } from './example-course.ts';

const progress = (...entries: Kept[]) => progressIn(exampleCourse, kept(...entries));
const moduleA = (...entries: Kept[]) => progress(...entries).tracks[0]?.modules[0];

describe('progressIn', () => {
  test('is empty where nothing is kept, and where only what is no progress is', () => {
    expect(progress().isEmpty).toBe(true);
    expect(progress('preference/first-save', 'plan/1', 'draw/a').isEmpty).toBe(true);
    expect(progress('answer/lesson/a/x/q1').isEmpty).toBe(false);
  });

  test('counts lessons that were read and questions that were answered, per lesson, module and track', () => {
    const { tracks } = progress('read/lesson/a/x', 'answer/lesson/a/x/q2', 'read/lesson/b/x');
    expect(tracks).toMatchObject([{ id: 'one', read: 2, of: 3, passed: 0 }]);
    expect(tracks[0]?.modules.map(({ read, of }) => [read, of])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(tracks[0]?.modules[0]?.lessons).toEqual([
      { key: 'lesson/a/x', isRead: true, answered: 1, of: 2 },
      { key: 'lesson/a/y', isRead: false, answered: 0, of: 1 },
    ]);
  });

  test('does not count what has left the course, nor lets it touch the rest', () => {
    const gone = ['read/lesson/a/gone', 'answer/lesson/a/x/gone', 'read/case/gone', 'draw/gone'] as const;
    expect(progress(...gone).isEmpty).toBe(true);
    expect(moduleA('answer/lesson/a/x/q1', ...gone)?.lessons[0]).toMatchObject({ answered: 1, of: 2 });
  });

  test('leaves out what is damaged or of a newer version', () => {
    expect(progress(['read/lesson/a/x', { v: 9 }], ['read/lesson/a/y', { first: 7 }]).isEmpty).toBe(true);
  });

  test.each([
    { what: 'a case read to its end', entries: ['read/case/c'], done: { cases: 1 } },
    { what: 'a path without an ending', entries: ['path/monday'], done: { scenarios: 0 } },
    { what: 'a path that came to one', entries: [['path/monday', { endings: ['home'] }]], done: { scenarios: 1 } },
    { what: 'one part of two', entries: ['answer/exercise/e/p1'], done: { exercises: 0 } },
    {
      what: 'a part that is only filled in',
      entries: ['answer/exercise/e/p1', ['answer/exercise/e/p2', { checked: false }]],
      done: { exercises: 0 },
    },
    { what: 'all parts', entries: ['answer/exercise/e/p1', 'answer/exercise/e/p2'], done: { exercises: 1 } },
    { what: 'two results of one scan', entries: ['scan/relationship-scan/1', 'scan/relationship-scan/2'], done: { scans: 1 } },
  ] as const)('takes $what for what it is', ({ entries, done }) => {
    const { practised } = progress(...(entries as readonly Kept[]));
    for (const [kind, count] of Object.entries(done)) expect(practised[kind as 'cases']).toEqual({ done: count, of: 1 });
  });

  test('never counts more than there is, whatever is kept', () => {
    const keys = fc.constantFrom(
      'read/lesson/a/x',
      'read/lesson/gone',
      'answer/lesson/a/x/q1',
      'draw/a',
      'answer/check/a/first',
      'x/y',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.oneof(fc.anything(), fc.constant({ v: 1 }))), { maxLength: 8 }), (pairs) => {
        for (const { read, of, lessons } of progressIn(exampleCourse, pairs).tracks.flatMap(({ modules }) => modules)) {
          expect(read).toBeLessThanOrEqual(of);
          for (const lesson of lessons) expect(lesson.answered).toBeLessThanOrEqual(lesson.of);
        }
      }),
    );
  });
});

describe('the check of a module', () => {
  const first = '2026-11-20T10:00:00.000Z';
  const questions = Array.from({ length: 10 }, (_, at) => `q${at}`);
  const finished = ['draw/a', { questions, finishedAt: first }] as const;
  const answers = (right: number) => questions.map((id, at) => [`answer/check/a/${id}`, { right: at < right }] as const);

  test.each([
    { right: 7, state: 'passed' },
    { right: 6, state: 'done' },
  ])('is $state with $right of ten right', ({ right, state }) => {
    expect(moduleA(finished, ...answers(right))?.check).toEqual({ state, at: first });
  });

  test('is begun with an answer, and not by the draw alone; a clock that was set back changes nothing', () => {
    expect(moduleA(['draw/a', { questions }])?.check).toEqual({ state: 'none' });
    const early = ['answer/check/a/q3', { at: '2019-01-01T00:00:00.000Z', checked: false, right: null }] as const;
    expect(moduleA(['draw/a', { questions }], early)?.check).toEqual({ state: 'begun' });
    // An answer from before the draw is of an earlier one.
    expect(moduleA(early, ['draw/a', { questions }])?.check).toEqual({ state: 'none' });
  });

  test('stays passed while another draw is under way, and when its answers are taken away', () => {
    expect(moduleA(['passed/a', { passedAt: first }], ['draw/a', { questions, finishedAt: null }])?.check).toEqual({
      state: 'passed',
      at: first,
    });
  });

  test('is not touched by the questions that were asked before the module', () => {
    expect(moduleA(['draw/placement/a', { questions, finishedAt: first }], 'answer/placement/a/q1')?.check.state).toBe('none');
  });
});
