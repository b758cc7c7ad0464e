import { type InferOutput, object, picklist, safeParse } from 'valibot';

import { moment, numberBetween } from '../record/entry-parts.ts';
import type { JsonObject } from '../record/json-value.ts';

const count = numberBetween(0, 1e6, true);

const PlannerState = object({
  /** Who wrote this: the planner FSRS. */
  planner: picklist(['fsrs']),
  /** In days: after so long the chance of still knowing it is nine in ten. */
  stability: numberBetween(0.001, 36_500),
  /** 1–10. */
  difficulty: numberBetween(1, 10),
  /** Whether the card is still being learned, is known and comes back by the day, or was forgotten and is learned again. */
  phase: picklist(['learning', 'known', 'relearning']),
  /** The step of learning, from 0. */
  step: count,
  /** For how many days it was put away; 0 for minutes. */
  days: count,
  answers: count,
  lapses: count,
  /** When it was answered last, by the clock of that moment. */
  last: moment,
});

/** What the planner knows of a card, as it is kept in `state` of `card/<card>`. */
export type PlannerState = InferOutput<typeof PlannerState>;

/** What is kept of a card read as the planner's own state; `null` where another planner wrote it, or where it can't be right. */
export function plannerStateIn(state: JsonObject): PlannerState | null {
  const parsed = safeParse(PlannerState, state);
  return parsed.success && !Number.isNaN(Date.parse(parsed.output.last)) ? parsed.output : null;
}
