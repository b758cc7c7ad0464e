import { describe, expect, test } from 'vitest';

import { keysAbout, stopsOf, stopsOfAll } from '../../../../src/domain/progress/keys-about.ts';
import { exampleCourse } from './example-course.ts';

const own = ['reflection/lesson/a/x/r', 'prediction/case/c/p', 'plan/1', 'map/1', 'scan/relationship-scan/1', 'card/closeness'];
const ofX = ['read/lesson/a/x', 'place/lesson/a/x', 'answer/lesson/a/x/q1', 'answer/lesson/a/x/gone'];
const ofA = [...ofX, 'draw/a', 'passed/a', 'answer/check/a/q', 'draw/placement/a', 'answer/placement/a/q'];
const others = ['read/lesson/b/x', 'draw/b', 'read/case/c', 'path/monday', 'answer/exercise/e/p1'];
const unknown = ['read/lesson/a/xy', 'read/lesson/gone/x', 'damaged/read/lesson/a/x/1', 'else/1'];
const all = [...own, ...ofA, ...others, ...unknown];
const [moduleA] = exampleCourse.tracks[0]?.modules ?? [];

describe('keysAbout', () => {
  test('of a lesson gives its reading, its place and its answers, and nothing of another one', () => {
    expect(keysAbout(['lesson/a/x'], all)).toEqual(ofX);
  });

  test('of a module gives its lessons, its check and the questions before it', () => {
    expect(moduleA && keysAbout(stopsOf(moduleA), all)).toEqual(ofA);
  });

  test('of everything leaves what the learner made, and what this course does not know', () => {
    expect(keysAbout(stopsOfAll(exampleCourse), all)).toEqual([...ofA, ...others]);
  });
});
