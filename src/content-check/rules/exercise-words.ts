import type { Exercise, ExerciseWords } from '../../schemas/exercise.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { uncoveredIds } from './uncovered-ids.ts';

function wordsOfExercise(structure: DataFile<Exercise>, file: DataFile<ExerciseWords>): readonly Problem[] {
  const { why, questions } = structure.data;
  const idsOf = (entries: readonly Readonly<{ id: string }>[]) => entries.map(({ id }) => id);
  const shared = { structure: structure.file };
  return [
    ...uncoveredIds(file, { ...shared, what: 'paragraph', ids: idsOf(why), path: ['why'], words: file.data.why }),
    ...uncoveredIds(file, {
      ...shared,
      what: 'question',
      ids: idsOf(questions),
      path: ['questions'],
      words: file.data.questions,
    }),
    ...questions.flatMap((question) => {
      const words = file.data.questions[question.id];
      if (words === undefined) return [];
      const at = (group: string) => ['questions', question.id, group];
      const of = (what: string) => `${what} of "${question.id}"`;
      const targets = 'targets' in question ? question.targets : [];
      return [
        ...uncoveredIds(file, { ...shared, what: of('item'), ids: idsOf(question.items), path: at('items'), words: words.items }),
        ...uncoveredIds(file, { ...shared, what: of('target'), ids: targets, path: at('targets'), words: words.targets }),
      ];
    }),
  ];
}

/** Words of exercises that don't match their paragraphs, questions, items and targets. */
export function exerciseWords({ exercises }: Content): readonly Problem[] {
  return exercises.flatMap(({ structure, words }) =>
    structure === null ? [] : [...words.values()].flatMap((file) => wordsOfExercise(structure, file)),
  );
}
