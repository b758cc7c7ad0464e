import { Question } from '../../../../src/schemas/question.ts';

/** The smallest question of every kind, parsed as the site parses it. */
export const examples = {
  guess: Question.parse({ id: 'guess', kind: 'guess', options: [{ id: 'closeness' }, { id: 'dependency' }] }),
  single: Question.parse({
    id: 'single',
    kind: 'single',
    options: [
      { id: 'high', misconception: 'closeness' },
      { id: 'low', right: true },
      { id: 'none', misconception: 'conflict' },
    ],
  }),
  multiple: Question.parse({
    id: 'multiple',
    kind: 'multiple',
    options: [
      { id: 'warm', right: true },
      { id: 'open', right: true },
      { id: 'clinging', misconception: 'dependency' },
    ],
  }),
  match: Question.parse({
    id: 'match',
    kind: 'match',
    targets: ['closeness', 'conflict', 'dependency'],
    items: [
      { id: 'tells', to: 'closeness' },
      { id: 'counts', to: 'conflict' },
    ],
  }),
  classify: Question.parse({
    id: 'classify',
    kind: 'classify',
    targets: ['closeness', 'conflict'],
    items: [
      { id: 'tells', to: 'closeness' },
      { id: 'shows', to: 'closeness' },
    ],
  }),
  order: Question.parse({ id: 'order', kind: 'order', items: [{ id: 'first' }, { id: 'second' }, { id: 'third' }] }),
};
