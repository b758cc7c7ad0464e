import { useEffect, useRef, useState } from 'react';

import type { ContentOf, PlanEntry } from '../../domain/record/entry-types.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';

/** What a plan says. */
export type PlanWords = Pick<PlanEntry, 'about' | 'intention' | 'when' | 'notice'>;

/** A plan, and whether the form still has it; one that was read keeps what else it has. */
type Plan = PlanWords & Pick<PlanEntry, 'inForm'>;

/** A plan with its id in the record. */
export type KeptPlan = Readonly<{ id: string; plan: Plan }>;

/**
 * The kept plans, the latest first, and what can be done with them.
 *
 * @param onRead is called once what was kept has been read
 */
export function usePlans(record: LearnerRecord | null, onRead: (plans: readonly KeptPlan[]) => void) {
  const [plans, setPlans] = useState<readonly KeptPlan[]>([]);
  // What is typed comes faster than renders.
  const latest = useRef(plans);

  function show(list: readonly KeptPlan[]) {
    latest.current = list;
    setPlans(list);
  }

  useEffect(() => {
    if (!record) return;
    void record.list('plan').then((list) => {
      const known = new Set(latest.current.map(({ id }) => id));
      const read = list.flatMap(({ id, entry }) => (known.has(id) ? [] : [{ id, plan: entry }]));
      // Ids begin with the time at which a plan was begun.
      show([...latest.current, ...read].toSorted((one, other) => other.id.localeCompare(one.id)));
      onRead(latest.current);
    });
  }, [record]);

  /** Keeps a plan as it is now; the first time it stands before the others. */
  function keep(id: string, words: Plan) {
    const before = latest.current.find((one) => one.id === id);
    const plan = { ...before?.plan, ...words };
    show(before ? latest.current.map((one) => (one.id === id ? { id, plan } : one)) : [{ id, plan }, ...latest.current]);
    const content: ContentOf<'plan'> = plan;
    void record?.write('plan', id, content);
  }

  return {
    plans,
    keep,
    /** Puts a plan that was in the form with the others. */
    putAway: (id: string) => {
      const kept = latest.current.find((one) => one.id === id);
      if (kept) keep(id, { ...kept.plan, inForm: false });
    },
    remove: (id: string) => {
      show(latest.current.filter((one) => one.id !== id));
      void record?.remove('plan', id);
    },
  };
}
