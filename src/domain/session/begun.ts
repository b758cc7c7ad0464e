import type { Length, Presenting, RunPlan } from './presenting.ts';

/**
 * A session that begins with its first step.
 *
 * @param meeting a new id, which begins with the time
 * @param at milliseconds since 1970
 * @throws RangeError for a plan without steps
 */
export function begun(meeting: string, length: Length, plan: RunPlan, at: number): Presenting {
  const [first] = plan;
  if (!first) throw new RangeError('A session needs at least one step.');
  const now = new Date(at).toISOString();
  return { meeting, length, step: first.id, elapsed: {}, added: {}, startedAt: now, runsSince: now, finishedAt: null, turn: 1 };
}
