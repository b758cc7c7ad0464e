import { useEffect, useState } from 'react';

import type { Pair } from '../../domain/record/plan-merge.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';

/** Everything that is kept, as it is, once `isRead`; read again when the page comes back into view, since another tab may have changed it. */
export function useKept(record: LearnerRecord | null) {
  const [entries, setEntries] = useState<readonly Pair[] | null>(null);

  async function reload() {
    if (record) setEntries(await record.all());
  }

  useEffect(() => {
    if (!record) return undefined;
    const comeBack = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    void reload();
    addEventListener('pageshow', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      removeEventListener('pageshow', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [record]);

  return { entries: entries ?? [], isRead: entries !== null, reload };
}
