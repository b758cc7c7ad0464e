import type { Question } from '../../schemas/question.ts';

/** A question as a learner needs it: without what only authors and the content check need, which weighs most of its structure. */
export function questionForLearner(question: Question): Question {
  const { id, kind } = question;
  const shared = { id, concepts: [] };
  switch (kind) {
    case 'guess':
      return { ...shared, kind, options: question.options };
    case 'single':
    case 'multiple':
      return { ...shared, kind, options: question.options.map((option) => ({ id: option.id, right: option.right })) };
    case 'match':
    case 'classify':
      return { ...shared, kind, targets: question.targets, items: question.items };
    case 'order':
      return { ...shared, kind, items: question.items };
  }
}
