import type { Question, QuestionsWords } from '../../schemas/question.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Output } from '../schema.ts';
import type { DataFile } from '../yaml-file.ts';
import { ownedQuestions } from './owned-questions.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** The ids that a question needs words for, per group; a group that it doesn't have is empty. */
function groupsOf(question: Question) {
  return {
    option: 'options' in question ? question.options.map(({ id }) => id) : [],
    item: 'items' in question ? question.items.map(({ id }) => id) : [],
    target: 'targets' in question ? question.targets : [],
  };
}

function uncoveredGroups(
  question: Question,
  file: DataFile<Output<typeof QuestionsWords>>,
  structure: string,
): readonly Problem[] {
  const words = file.data[question.id];
  if (words === undefined) return [];
  const { option, item, target } = groupsOf(question);
  const of = (what: string) => `${what} of "${question.id}"`;
  return [
    ...uncoveredIds(file, { what: of('option'), ids: option, structure, path: [question.id, 'options'], words: words.options }),
    ...uncoveredIds(file, { what: of('item'), ids: item, structure, path: [question.id, 'items'], words: words.items }),
    ...uncoveredIds(file, { what: of('target'), ids: target, structure, path: [question.id, 'targets'], words: words.targets }),
  ];
}

/** Words of questions that don't match the questions, their options, items and targets. */
export function questionWords(content: Content): readonly Problem[] {
  return ownedQuestions(content).flatMap(({ set: { structure, words } }) => {
    if (structure === null) return [];
    const { questions } = structure.data;
    const ids = questions.map(({ id }) => id);
    return [...words.values()].flatMap((file) => [
      ...uncoveredIds(file, { what: 'question', ids, structure: structure.file, path: [], words: file.data }),
      ...questions.flatMap((question) => uncoveredGroups(question, file, structure.file)),
    ]);
  });
}
