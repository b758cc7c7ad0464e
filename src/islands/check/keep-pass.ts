import { type Round, roundOf } from '../../domain/quiz/round-of.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';

/** Keeps that a check was passed, where that is not kept yet: the day on which it was first passed stays. */
export async function keepPass(record: LearnerRecord, module: string, { passed, finishedAt, right, of }: Round): Promise<void> {
  if (!passed || (await record.read('passed', module))) return;
  await record.update('passed', module, (before) => before ?? { passedAt: finishedAt, right, of });
}

/** Keeps that the last round of a check was passed, as it is told by its draw and its answers: one from before passes were kept. */
export async function keepEarlierPass(record: LearnerRecord, module: string): Promise<void> {
  const draw = await record.read('draw', module);
  if (!draw?.finishedAt) return;
  const answers = new Map(
    await Promise.all(
      draw.questions.map(async (question) => [question, await record.read('answer', `check/${module}/${question}`)] as const),
    ),
  );
  const round = roundOf(draw, (question) => answers.get(question) ?? null);
  if (round) await keepPass(record, module, round);
}
