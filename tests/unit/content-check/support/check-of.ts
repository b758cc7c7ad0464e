import type { Question } from '../../../../src/schemas/question.ts';
import type { Change } from './edit.ts';
import { questionFiles } from './smallest-questions.ts';

/** Gives the module of the smallest course a check of other questions, with their words. */
export function checkOf(questions: readonly Question[]): Change {
  return (files) => ({ ...files, ...questionFiles('modules/dimensions/check', questions) });
}
