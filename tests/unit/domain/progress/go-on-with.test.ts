import { describe, expect, test } from 'vitest';

import { goOnWith } from '../../../../src/domain/progress/go-on-with.ts';
import { exampleCourse, type Kept, kept } from './example-course.ts';

const goOn = (...entries: Kept[]) => goOnWith(exampleCourse, kept(...entries));
const finished = ['draw/a', { finishedAt: '2026-11-20T10:00:00.000Z' }] as const;

describe('goOnWith', () => {
  test.each([
    { what: 'nothing where nothing was read', entries: ['answer/lesson/a/x/q1'], key: undefined },
    { what: 'the lesson where someone was', entries: ['place/lesson/a/x'], key: 'lesson/a/x' },
    { what: 'the later of two', entries: ['place/lesson/a/y', 'place/lesson/a/x'], key: 'lesson/a/x' },
    {
      what: 'the later of two with a clock that was set back',
      entries: [
        ['place/lesson/a/y', { at: '2030-01-01T00:00:00.000Z' }],
        ['place/lesson/a/x', { at: '2001-01-01T00:00:00.000Z' }],
      ],
      key: 'lesson/a/x',
    },
    { what: 'a case', entries: ['read/lesson/a/x', 'place/case/c'], key: 'case/c' },
    { what: 'the next lesson after one that was read', entries: ['place/lesson/a/x', 'read/lesson/a/x'], key: 'lesson/a/y' },
    {
      what: 'the next lesson also where a read one has a later place',
      entries: ['read/lesson/a/x', 'place/lesson/a/x'],
      key: 'lesson/a/y',
    },
    { what: 'an earlier lesson of the module that was skipped', entries: ['read/lesson/a/y'], key: 'lesson/a/x' },
    { what: 'the check once all is read', entries: ['read/lesson/a/x', 'read/lesson/a/y'], key: 'check/a' },
    { what: 'the next module after it', entries: ['read/lesson/a/x', 'read/lesson/a/y', finished], key: 'lesson/b/x' },
    {
      what: 'nothing once all was read',
      entries: ['read/lesson/a/x', 'read/lesson/a/y', finished, 'read/lesson/b/x', 'passed/b'],
      key: undefined,
    },
    { what: 'nothing that has left the course', entries: ['place/lesson/gone', 'read/lesson/a/gone'], key: undefined },
    { what: 'what is still there', entries: ['place/lesson/a/y', 'place/lesson/gone'], key: 'lesson/a/y' },
  ])('gives $what', ({ entries, key }) => {
    expect(goOn(...(entries as readonly Kept[]))?.stop.key).toBe(key);
  });

  test('knows the heading, also of a next lesson that was begun before', () => {
    expect(goOn('place/lesson/a/y', 'read/lesson/a/x')).toMatchObject({ stop: { key: 'lesson/a/y' }, place: { heading: 2 } });
  });
});
