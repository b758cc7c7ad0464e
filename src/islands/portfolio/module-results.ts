import { roundOf } from '../../domain/quiz/round-of.ts';
import type { AnswerEntry } from '../../domain/record/entry-types.ts';
import type { ReadEntries } from './read-entries.ts';

/** What the check of a module came to: its first pass, or the last round where there is none. `at` is an ISO time. */
export type ModuleResult = Readonly<{
  module: string;
  passed: boolean;
  at: string;
  right: number;
  of: number;
  sequence: number;
}>;

/**
 * What the checks of modules came to, by what is kept: passes as they were kept, and of what was passed before that was done, and of what
 * isn't passed yet, the last round.
 */
export function moduleResults({
  passed,
  draw,
  answer,
}: Pick<ReadEntries, 'passed' | 'draw' | 'answer'>): readonly ModuleResult[] {
  const answers = new Map<string, AnswerEntry>(answer.map(({ id, entry }) => [id, entry]));
  const kept = passed.map(({ id, entry: { passedAt, right, of, sequence = 0 } }) => ({
    module: id,
    passed: true,
    at: passedAt,
    right,
    of,
    sequence,
  }));
  const rounds = draw.flatMap(({ id, entry }) => {
    const round = roundOf(entry, (question) => answers.get(`check/${id}/${question}`) ?? null);
    if (!round || kept.some(({ module }) => module === id)) return [];
    const { finishedAt, right, of } = round;
    return [{ module: id, passed: round.passed, at: finishedAt, right, of, sequence: entry.sequence ?? 0 }];
  });
  return [...kept, ...rounds];
}
