import { useEffect, useRef, useState } from 'react';

import type { ContentOf, PlanEntry } from '../../domain/record/entry-types.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';

/** What a plan says; a plan that was read keeps what else it has. */
export type PlanWords = Pick<PlanEntry, 'about' | 'intention' | 'when' | 'notice'>;

/** A plan with its id in the record. */
export type KeptPlan = Readonly<{ id: string; plan: PlanWords }>;

/** The kept plans, the latest first, and what can be done with them. */
export function usePlans(record: LearnerRecord | null) {
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
    });
  }, [record]);

  return {
    plans,
    /** Keeps a plan as it is now; the first time it stands before the others. */
    keep: (id: string, words: PlanWords) => {
      const before = latest.current.find((one) => one.id === id);
      const plan = { ...before?.plan, ...words };
      show(before ? latest.current.map((one) => (one.id === id ? { id, plan } : one)) : [{ id, plan }, ...latest.current]);
      const content: ContentOf<'plan'> = plan;
      void record?.write('plan', id, content);
    },
    remove: (id: string) => {
      show(latest.current.filter((one) => one.id !== id));
      void record?.remove('plan', id);
    },
  };
}
