import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { Exercise, ExerciseQuestion } from '../../../src/schemas/exercise.ts';
import { exercise } from '../../support/words.ts';

const sorting = {
  id: 'story',
  kind: 'classify',
  targets: ['a', 'b'],
  items: [
    { id: 'one', to: 'a' },
    { id: 'two', to: 'b', also: ['a'] },
  ],
};

describe('a part of an exercise', () => {
  test('stands in no text and has nothing else to defend unless it says so', () => {
    expect(ExerciseQuestion.parse(sorting)).toMatchObject({ vignette: false, items: [{ also: [] }, { also: ['a'] }] });
  });

  test.each([
    ['one target', { ...sorting, targets: ['a'] }],
    ['an item without a target', { ...sorting, items: [{ id: 'one' }, { id: 'two', to: 'b' }] }],
    ['a field that is not known', { ...sorting, vignete: true }],
    ['a kind that belongs in a lesson', { ...sorting, kind: 'match' }],
    ['two steps to put in order', { id: 'steps', kind: 'order', items: [{ id: 'one' }, { id: 'two' }] }],
  ])('can’t have %s', (_, part) => {
    expect(ExerciseQuestion.safeParse(part).success).toBe(false);
  });
});

test.each(readdirSync('content/exercises'))('%s has something to practise on, and somewhere to go on', (id) => {
  const { questions, links } = Exercise.parse(exercise(id));
  expect(questions.flatMap(({ items }): readonly unknown[] => items).length).toBeGreaterThan(6);
  expect(links.some((key) => key.startsWith('lesson/'))).toBe(true);
});
