import { useEffect } from 'react';

import type { Pair } from '../../domain/record/plan-merge.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { useKept } from '../my-data/use-kept.ts';

const changed = 'dyade:progress';

/** Tells every island on the page that shows progress that some of it was taken away, or came back. */
export function tellProgressChanged(): void {
  dispatchEvent(new Event(changed));
}

/** All that is kept, to work progress out from; `null` until it was read. It follows what other tabs and other islands change. */
export function useProgress(record: LearnerRecord | null): readonly Pair[] | null {
  const { entries, isRead, reload } = useKept(record);
  useEffect(() => {
    const follow = () => void reload();
    addEventListener(changed, follow);
    return () => removeEventListener(changed, follow);
  }, [record]);
  return isRead ? entries : null;
}
