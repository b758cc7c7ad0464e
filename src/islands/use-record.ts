import { useEffect, useState } from 'react';

import type { LearnerRecord } from '../platform/learner-record.ts';
import { openPageRecord } from './open-page-record.ts';

/** The learner's record once it is open; `null` until then, and while the page is not awake. */
export function useRecord(): LearnerRecord | null {
  const [record, setRecord] = useState<LearnerRecord | null>(null);
  useEffect(() => {
    void openPageRecord().then(setRecord);
  }, []);
  return record;
}
