import type { Presenting, RunPlan } from './presenting.ts';

/** For how long a session that was left is gone on with by itself, in milliseconds: an evening, and no night. */
const fresh = 4 * 3_600_000;

/** Tells whether a kept session is so recent that who opens its page wants to go on with it, and need not be asked. */
export function isFresh(presenting: Presenting, at: number): boolean {
  const moments = [presenting.startedAt, presenting.runsSince, presenting.finishedAt].filter((moment) => moment !== null);
  return at - Math.max(...moments.map((moment) => Date.parse(moment))) < fresh;
}

/**
 * A kept session as it can be gone on with. Of a clock that was set back while the page was closed nothing is known: then the step goes on from what
 * was counted before, and what passed since it was last left or paused is not counted. A step that is gone makes room for the first one that has
 * not been at all, or the last.
 */
export function resumed(presenting: Presenting, plan: RunPlan, at: number): Presenting {
  const now = new Date(at).toISOString();
  const runsSince = presenting.runsSince !== null && Date.parse(presenting.runsSince) > at ? now : presenting.runsSince;
  const startedAt = Date.parse(presenting.startedAt) > at ? now : presenting.startedAt;
  if (plan.some(({ id }) => id === presenting.step)) return { ...presenting, runsSince, startedAt };
  const step = plan.find(({ id }) => (presenting.elapsed[id] ?? 0) === 0) ?? plan.at(-1);
  return { ...presenting, startedAt, step: step?.id ?? presenting.step, runsSince: runsSince === null ? null : now };
}
