import { expect, test } from 'vitest';

import { questionForLearner } from '../../../../src/domain/quiz/question-for-learner.ts';
import { Question } from '../../../../src/schemas/question.ts';

test('a learner gets what can be chosen and what is right, and nothing that only authors need', () => {
  const question = Question.parse({
    id: 'quiet',
    kind: 'single',
    outcome: 'recognise-profiles',
    lesson: 'reading-a-profile',
    concepts: ['closeness'],
    options: [
      { id: 'a', right: true },
      { id: 'b', misconception: 'closeness' },
      { id: 'c', misconception: 'conflict' },
    ],
  });
  expect(questionForLearner(question)).toEqual({
    id: 'quiet',
    kind: 'single',
    concepts: [],
    options: [
      { id: 'a', right: true },
      { id: 'b', right: false },
      { id: 'c', right: false },
    ],
  });
});

test.each([
  { id: 'g', kind: 'guess', options: [{ id: 'a' }, { id: 'b' }] },
  {
    id: 'm',
    kind: 'match',
    targets: ['x', 'y'],
    items: [
      { id: 'a', to: 'x' },
      { id: 'b', to: 'y' },
    ],
  },
  { id: 'o', kind: 'order', items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
])('the kind "$kind" stays what it is', (written) => {
  expect(questionForLearner(Question.parse({ ...written, concepts: ['closeness'] }))).toEqual({ ...written, concepts: [] });
});
