import { expect, test } from 'vitest';

import { grade } from '../../../../src/domain/quiz/grade-question.ts';
import { questionOfExercise } from '../../../../src/domain/quiz/question-of-exercise.ts';
import { ExerciseQuestion } from '../../../../src/schemas/exercise.ts';
import { Question } from '../../../../src/schemas/question.ts';

const sorting = ExerciseQuestion.parse({
  id: 'story',
  kind: 'classify',
  vignette: true,
  targets: ['warm', 'cross'],
  items: [
    { id: 'laughs', to: 'warm' },
    { id: 'shouts', to: 'cross', also: ['warm'] },
  ],
});
const ordering = ExerciseQuestion.parse({ id: 'steps', kind: 'order', items: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] });

test.each([sorting, ordering])('a part of the kind $kind is a question as lessons have them', (part) => {
  const question = questionOfExercise(part);
  expect(Question.parse(question)).toEqual(question);
});

test('a part that is partly sorted is not complete', () => {
  expect(grade(questionOfExercise(sorting), { kind: 'sorting', placed: { laughs: 'warm' } }).complete).toBe(false);
  expect(grade(questionOfExercise(sorting), { kind: 'sorting', placed: { laughs: 'warm', shouts: 'warm' } }).complete).toBe(true);
});
