import { CONFIDENCES, type GroupAnswers, valueOfChoice } from '../../domain/group/coded-question.ts';
import { stepOfScore } from '../../domain/group/step-of-score.ts';
import { scoreProfile } from '../../domain/scoring/score-profile.ts';
import type { JudgingData } from '../group/group-ui.ts';
import { answersInForm } from '../scan/answers-in-form.ts';
import type { JoinPictureData } from './join-ui.ts';

function numberIn(data: FormData, name: string): number | undefined {
  const value = data.get(name);
  return typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : undefined;
}

/** What a form for the picture says in a code: the lines of a poll as they are, of a scan the scores, where there are enough answers for one. */
export function pictureAnswers(form: HTMLFormElement, { lines, scan }: JoinPictureData): GroupAnswers {
  if (scan) {
    const items = scan.structure.perspectives[0]?.items ?? [];
    const profile = scoreProfile(scan.structure, scan.perspective, answersInForm(form, items));
    return Object.fromEntries(
      Object.entries(profile).flatMap(([id, { score }]) => (score === null ? [] : [[id, stepOfScore(score)] as const])),
    );
  }
  const data = new FormData(form);
  return Object.fromEntries(
    lines.flatMap(({ id }) => {
      const value = numberIn(data, id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

/** What a form for judging says in a code: of each fragment that got a name, which, and how sure. */
export function judgingAnswers(form: HTMLFormElement, { part }: JudgingData): GroupAnswers {
  const data = new FormData(form);
  return Object.fromEntries(
    part.items.flatMap(({ id }) => {
      const chosen = data.get(`judging/${id}`);
      const target = part.targets.findIndex((one) => one === chosen);
      const confidence = numberIn(data, `sure/${id}`) ?? 0;
      return target < 0 ? [] : [[id, valueOfChoice({ target, confidence: Math.min(confidence, CONFIDENCES - 1) })] as const];
    }),
  );
}
