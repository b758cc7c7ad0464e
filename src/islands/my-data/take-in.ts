import { type MergePlan, type Pair, planMerge } from '../../domain/record/plan-merge.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { restore } from '../../platform/restore.ts';

/** What taking a copy in did, and how it is undone. */
export type TakenIn = Readonly<{
  added: number;
  replaced: number;
  /** Whether it is on the device, and not in memory alone. */
  kept: boolean;
  /** Puts everything back as it was; gives whether it is on the device. */
  back: () => Promise<boolean>;
}>;

/** How these entries would be merged with what is kept now. */
export async function planNow(record: LearnerRecord, entries: readonly Pair[]): Promise<MergePlan> {
  return planMerge(new Map(await record.all()), entries);
}

/**
 * Takes entries of a copy into the record. What would happen is worked out anew, since another tab may have kept something after the learner
 * was shown it.
 *
 * @param fileWins whether the copy counts where the two differ and neither is newer
 */
export async function takeIn(record: LearnerRecord, entries: readonly Pair[], fileWins: boolean): Promise<TakenIn> {
  const before = new Map(await record.all());
  const plan = planMerge(before, entries);
  const replacing = [...plan.replace, ...(fileWins ? plan.undecided : [])];
  const kept = await restore(record, [...plan.add, ...replacing]);
  return {
    added: plan.add.length,
    replaced: replacing.length,
    kept,
    back: async () => {
      await record.removeAll(plan.add.map(([key]) => key));
      return restore(
        record,
        replacing.map(([key]): Pair => [key, before.get(key)]),
      );
    },
  };
}
