import type { LearnerRecord } from '../../platform/learner-record.ts';

/** The learner's record, for what works without it until there is something to read or keep: only then it is loaded. */
export async function loadRecord(): Promise<LearnerRecord> {
  const { openPageRecord } = await import('../open-page-record.ts');
  return openPageRecord();
}
