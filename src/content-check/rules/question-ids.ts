import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { ownedQuestions } from './owned-questions.ts';
import { placed, repeatedIds } from './repeated-ids.ts';

/** Questions, and options, items and targets of a question, whose id stands twice. */
export function questionIds(content: Content): readonly Problem[] {
  return ownedQuestions(content).flatMap(({ set: { structure } }) => {
    if (structure === null) return [];
    const { questions } = structure.data;
    return [
      ...repeatedIds(structure, placed(questions, ['questions']), 'question'),
      ...questions.flatMap((question, at) => {
        const path = ['questions', at];
        const options = 'options' in question ? placed(question.options, [...path, 'options']) : [];
        const items = 'items' in question ? placed(question.items, [...path, 'items']) : [];
        const targets = 'targets' in question ? placed(question.targets, [...path, 'targets']) : [];
        return [
          ...repeatedIds(structure, options, 'option'),
          ...repeatedIds(structure, items, 'item'),
          ...repeatedIds(structure, targets, 'target'),
        ];
      }),
    ];
  });
}
