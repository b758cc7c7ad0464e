import type { PlanEntry } from '../record/entry-types.ts';
import { isLater } from './is-later.ts';
import type { KeptOfKind } from './kept-of-kind.ts';

/** The plan that was written last, among those that have an intention; `null` where there is none. */
export function latestPlan(plans: KeptOfKind<'plan'>): PlanEntry | null {
  return [...plans.values()]
    .filter(({ intention }) => intention.trim() !== '')
    .reduce<PlanEntry | null>((latest, plan) => (isLater(plan, latest ?? undefined) ? plan : latest), null);
}
