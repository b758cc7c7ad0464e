import type { Presenting, RunPlan } from './presenting.ts';
import { allottedTo, elapsedIn } from './step-time.ts';

/** What the one who leads a session can do with it, from whichever window. */
export type Action =
  | Readonly<{ do: 'next' | 'back' | 'pause' | 'run' | 'finish' }>
  | Readonly<{ do: 'go'; step: string }>
  | Readonly<{ do: 'minute'; by: 1 | -1 }>;

const moment = (at: number) => new Date(at).toISOString();

/** The same, with the time until now put to the account of its step. */
function settled(presenting: Presenting, at: number): Presenting {
  if (presenting.runsSince === null) return presenting;
  const { step, elapsed } = presenting;
  return { ...presenting, elapsed: { ...elapsed, [step]: elapsedIn(presenting, step, at) }, runsSince: moment(at) };
}

function changed(presenting: Presenting, at: number, change: Partial<Presenting>): Presenting {
  return { ...settled(presenting, at), ...change, turn: presenting.turn + 1 };
}

/** Goes to a step, whose clock then runs, whether or not it stood still before. */
function atStep(presenting: Presenting, step: string | undefined, now: number): Presenting {
  if (step === undefined || (step === presenting.step && presenting.finishedAt === null)) return presenting;
  return changed(presenting, now, { step, runsSince: moment(now), finishedAt: null });
}

function withMinute(presenting: Presenting, plan: RunPlan, by: 1 | -1, now: number): Presenting {
  const step = plan.find(({ id }) => id === presenting.step);
  if (!step || presenting.finishedAt !== null) return presenting;
  const added = { ...presenting.added, [step.id]: (presenting.added[step.id] ?? 0) + by };
  // A step of one minute gives up none.
  if (allottedTo({ ...presenting, added }, step) === allottedTo(presenting, step)) return presenting;
  return changed(presenting, now, { added });
}

/**
 * A session after something was done with it; the same object where there was nothing to do. The time that passed is never lost: what was spent in
 * a step stays to its account, however often it is left.
 *
 * @param plan the steps of the length that it is held in
 * @param now milliseconds since 1970
 */
export function afterAction(presenting: Presenting, action: Action, plan: RunPlan, now: number): Presenting {
  const place = plan.findIndex(({ id }) => id === presenting.step);
  const isOver = presenting.finishedAt !== null;
  switch (action.do) {
    case 'next':
      if (isOver) return presenting;
      if (place < plan.length - 1) return atStep(presenting, plan[place + 1]?.id, now);
      return changed(presenting, now, { runsSince: null, finishedAt: moment(now) });
    case 'back':
      return atStep(presenting, isOver ? presenting.step : plan[place - 1]?.id, now);
    case 'go':
      return atStep(presenting, plan.find(({ id }) => id === action.step)?.id, now);
    case 'pause':
      return presenting.runsSince === null ? presenting : changed(presenting, now, { runsSince: null });
    case 'run':
      return isOver || presenting.runsSince !== null ? presenting : changed(presenting, now, { runsSince: moment(now) });
    case 'minute':
      return withMinute(presenting, plan, action.by, now);
    case 'finish':
      return isOver ? presenting : changed(presenting, now, { runsSince: null, finishedAt: moment(now) });
  }
}
