import type { CodedQuestion } from '../../domain/group/coded-question.ts';
import type { UiArea } from '../../i18n/ui-area.ts';
import type { ExerciseQuestion, ExerciseQuestionWords } from '../../schemas/exercise.ts';

/** The strings of the group's picture and judgements. */
export type GroupUi = UiArea<'group'>;

/** A line of the picture: what it asks, and what stands at its two ends. */
export type LineWords = Readonly<{ id: string; question: string; left: string; right: string }>;

/** What a group makes its picture of. */
export type PictureData = Readonly<{
  question: CodedQuestion;
  /** What one step of a line counts: 1 from 0 to 10, 5 from 0 to 100. */
  unit: number;
  lines: readonly LineWords[];
}>;

/** Fragments that a group judges: those of one part of an exercise. */
export type JudgingData = Readonly<{
  question: CodedQuestion;
  part: Extract<ExerciseQuestion, { kind: 'classify' }>;
  words: ExerciseQuestionWords;
}>;
