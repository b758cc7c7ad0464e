import { useEffect, useRef, useState } from 'react';

import type { LearnerRecord } from '../../platform/learner-record.ts';
import { fragmentOf, type KeptResult, keptResult, latestFirst } from './kept-result.ts';

/** The kept results of a scan, the latest first, and the one that the address asks for. */
export function useResults(record: LearnerRecord | null, scan: string) {
  const [results, setResults] = useState<readonly KeptResult[]>([]);
  // The browser's back and forward ask for results between two renders.
  const latest = useRef<readonly KeptResult[]>([]);
  const [shown, setShown] = useState<KeptResult | null>(null);

  function keep(list: readonly KeptResult[]) {
    latest.current = list.toSorted(latestFirst);
    setResults(latest.current);
  }

  async function load() {
    const entries = (await record?.list('scan')) ?? [];
    keep(entries.filter(({ entry }) => entry.scan === scan).map(keptResult));
  }

  useEffect(() => {
    if (!record) return undefined;
    const follow = () => {
      const result = latest.current.find((one) => fragmentOf(one) === location.hash);
      // Other fragments, such as the skip link's, leave a result on the screen.
      if (result || location.hash === '') setShown(result ?? null);
    };
    void load().then(follow);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [record]);

  function show(result: KeptResult | null) {
    setShown(result);
    if (result) location.hash = fragmentOf(result);
    else history.pushState(null, '', location.pathname + location.search);
  }

  return { results, shown, show, load, latest };
}
