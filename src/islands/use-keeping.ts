import { useEffect, useState } from 'react';

import type { LearnerRecord } from '../platform/learner-record.ts';

/** Where what is filled in is kept now; changes when the learner chooses to keep nothing, or the device fails. `device` until the record is open. */
export function useKeeping(record: LearnerRecord | null): LearnerRecord['keeping'] {
  const [keeping, setKeeping] = useState<LearnerRecord['keeping']>('device');
  useEffect(() => {
    if (!record) return undefined;
    setKeeping(record.keeping);
    return record.subscribe(() => setKeeping(record.keeping));
  }, [record]);
  return keeping;
}
