import { useEffect, useState } from 'react';

import { drawQuestions } from '../../domain/quiz/draw-questions.ts';
import { reconcileDraw } from '../../domain/quiz/reconcile-draw.ts';
import { now } from '../../platform/clock.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { randomShare } from '../../platform/random-share.ts';

/** The questions that this learner gets now. */
export type Draw = Readonly<{ questions: readonly string[]; startedAt: string; finishedAt: string | null }>;

type Pool = readonly Readonly<{ id: string; outcome: string }>[];

/** The questions of the pool that the learner had before: those that an answer is kept of. */
async function seenIn(record: LearnerRecord, module: string): Promise<ReadonlySet<string>> {
  const prefix = `check/${module}/`;
  const answers = await record.list('answer');
  return new Set(answers.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length)));
}

/** The draw of a module's check: the one under way survives a reload and a language switch; a new one asks unseen questions first. */
export function useDraw(record: LearnerRecord | null, module: string, pool: Pool) {
  const [draw, setDraw] = useState<Draw | null>(null);
  const [dropped, setDropped] = useState(0);

  async function keep(next: Draw) {
    setDraw(next);
    await record?.write('draw', module, {
      questions: [...next.questions],
      startedAt: next.startedAt,
      finishedAt: next.finishedAt,
    });
  }

  /** @param takeAway is called when the new questions are known, just before they take the place of the others */
  async function drawAgain(takeAway?: () => void) {
    if (!record) return;
    const seen = await seenIn(record, module);
    takeAway?.();
    setDropped(0);
    await keep({ questions: drawQuestions({ pool, seen, random: randomShare }), startedAt: now(), finishedAt: null });
  }

  useEffect(() => {
    if (!record) return;
    void record.read('draw', module).then(async (stored) => {
      if (!stored) {
        await drawAgain();
        return;
      }
      const { startedAt, finishedAt = null } = stored;
      // What is finished is shown as it was, as far as its questions still exist.
      if (finishedAt !== null) {
        const questions = stored.questions.filter((id) => pool.some((question) => question.id === id));
        setDraw({ questions, startedAt, finishedAt });
        return;
      }
      const source = { pool, seen: await seenIn(record, module), random: randomShare };
      const { questions, dropped: gone, added } = reconcileDraw(stored.questions, source);
      setDropped(gone.length);
      if (gone.length + added.length > 0) await keep({ questions, startedAt, finishedAt });
      else setDraw({ questions, startedAt, finishedAt });
    });
  }, [record]);

  return { draw, dropped, drawAgain, finish: () => draw && keep({ ...draw, finishedAt: now() }) };
}
