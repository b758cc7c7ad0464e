import type { ExerciseQuestion } from '../../schemas/exercise.ts';
import type { Question } from '../../schemas/question.ts';

/** A part of an exercise as a question, so that it is filled in, kept and graded as every other; what only an exercise has is left out. */
export function questionOfExercise(part: ExerciseQuestion): Question {
  const shared = { id: part.id, concepts: [] };
  if (part.kind === 'order') return { ...shared, kind: part.kind, items: part.items };
  return { ...shared, kind: part.kind, targets: part.targets, items: part.items.map(({ id, to }) => ({ id, to })) };
}
