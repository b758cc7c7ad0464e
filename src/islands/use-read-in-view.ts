import { useEffect } from 'react';

import type { LearnerRecord } from '../platform/learner-record.ts';

/**
 * Reads from the record once it is open, and again whenever the page comes back into view: what was done in another tab in the meantime
 * counts.
 */
export function useReadInView(record: LearnerRecord | null, read: (record: LearnerRecord) => Promise<void>): void {
  useEffect(() => {
    if (!record) return undefined;
    const look = () => {
      if (document.visibilityState === 'visible') void read(record);
    };
    void read(record);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [record]);
}
