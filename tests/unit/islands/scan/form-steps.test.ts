import { describe, expect, test } from 'vitest';

import { formSteps } from '../../../../src/islands/scan/form-steps.ts';
import type { Perspective } from '../../../../src/schemas/scan.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, scale: 'warmth', key: '+' as const }));
const perspective: Perspective = {
  id: 'mine',
  side: 'own',
  questions: [
    { id: 'first-word', part: 'words', kind: 'word' },
    { id: 'second-word', part: 'words', kind: 'word' },
    { id: 'moment', part: 'moment', kind: 'text' },
  ],
  items,
};

/** The steps as a learner sees them: their part, and the ids on them. */
function seen(steps: ReturnType<typeof formSteps>) {
  return steps.map(({ part, questions, items: own }) => [part, [...questions, ...own].map(({ id }) => id)]);
}

describe('formSteps', () => {
  test('asks the open questions part by part, and then the statements by three', () => {
    expect(seen(formSteps(perspective))).toEqual([
      ['words', ['first-word', 'second-word']],
      ['moment', ['moment']],
      [null, ['a', 'b', 'c']],
      [null, ['d']],
    ]);
  });

  test('has only statements where nothing is asked openly', () => {
    expect(seen(formSteps({ id: 'mine', side: 'own', items }))).toEqual([
      [null, ['a', 'b', 'c']],
      [null, ['d']],
    ]);
  });

  test('gives every step a key of its own', () => {
    const keys = formSteps(perspective).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
