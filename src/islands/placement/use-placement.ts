import { useEffect, useState } from 'react';

import { drawQuestions } from '../../domain/quiz/draw-questions.ts';
import { placementRules } from '../../domain/quiz/check-rules.ts';
import { reconcileDraw } from '../../domain/quiz/reconcile-draw.ts';
import { now } from '../../platform/clock.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { randomShare } from '../../platform/random-share.ts';

/** The few questions that a learner gets before a module. */
export type PlacementDraw = Readonly<{ questions: readonly string[]; startedAt: string; finishedAt: string | null }>;

type Pool = readonly Readonly<{ id: string; outcome: string }>[];

/** What is kept of the questions before a module, by the id under which it is kept; never that of the module's check. */
function placementOf(module: string): string {
  return `placement/${module}`;
}

/** Questions that were asked before, here or in the check: they come last. */
async function seenIn(record: LearnerRecord, module: string): Promise<ReadonlySet<string>> {
  const prefixes = [`${placementOf(module)}/`, `check/${module}/`];
  const answers = await record.list('answer');
  return new Set(
    answers.flatMap(({ id }) => prefixes.flatMap((prefix) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []))),
  );
}

/** The draw of the questions before a module: there is none until it is asked for, and the one under way survives a reload. */
export function usePlacement(record: LearnerRecord | null, module: string, pool: Pool) {
  const [draw, setDraw] = useState<PlacementDraw | null>(null);
  const [dropped, setDropped] = useState(0);
  const id = placementOf(module);

  async function keep(next: PlacementDraw) {
    setDraw(next);
    await record?.update('draw', id, (before) => ({ ...before, ...next, questions: [...next.questions] }));
  }

  async function begin() {
    if (!record) return;
    const seen = await seenIn(record, module);
    // Answers of an earlier round would stand as if they were given in this one.
    await record.removeAll((draw?.questions ?? []).map((question) => `answer/${id}/${question}`));
    setDropped(0);
    const questions = drawQuestions({ pool, seen, random: randomShare, rules: placementRules });
    await keep({ questions, startedAt: now(), finishedAt: null });
  }

  useEffect(() => {
    if (!record) return;
    void record.read('draw', id).then(async (stored) => {
      if (!stored) return;
      const { questions, startedAt, finishedAt = null } = stored;
      if (finishedAt !== null) {
        setDraw({ questions: questions.filter((one) => pool.some((question) => question.id === one)), startedAt, finishedAt });
        return;
      }
      const seen = await seenIn(record, module);
      const fitting = reconcileDraw(questions, { pool, seen, random: randomShare, rules: placementRules });
      setDropped(fitting.dropped.length);
      const next = { questions: fitting.questions, startedAt, finishedAt };
      if (fitting.dropped.length + fitting.added.length > 0) await keep(next);
      else setDraw(next);
    });
  }, [record]);

  return {
    draw,
    dropped,
    begin,
    finish: async () => {
      if (draw) await keep({ ...draw, finishedAt: now() });
    },
  };
}
