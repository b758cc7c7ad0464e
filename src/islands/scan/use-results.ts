import { useEffect, useRef, useState } from 'react';

import type { LearnerRecord } from '../../platform/learner-record.ts';
import { type KeptResult, keptResult, latestFirst } from './kept-result.ts';
import { fragmentOf, placeAt, type ScanPlace } from './scan-place.ts';
import type { ScanProps } from './scan-ui.ts';

/** The kept results of a scan, the latest first, and the place on the page that the address asks for. */
export function useResults(record: LearnerRecord | null, { id: scan, structure }: Pick<ScanProps, 'id' | 'structure'>) {
  const { perspectives } = structure;
  const [results, setResults] = useState<readonly KeptResult[]>([]);
  // The browser's back and forward ask for results between two renders.
  const latest = useRef<readonly KeptResult[]>([]);
  const [place, setPlace] = useState<ScanPlace>({ at: 'form', perspective: perspectives[0]?.id ?? '' });

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
      // Other fragments, such as the skip link's, leave on the screen what is there.
      const asked = placeAt(location.hash, latest.current, structure);
      if (asked) setPlace(asked);
    };
    void load().then(follow);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [record]);

  function show(next: ScanPlace) {
    const fragment = fragmentOf(next, perspectives);
    setPlace(next);
    if (fragment === '') history.pushState(null, '', location.pathname + location.search);
    else location.hash = fragment;
  }

  return { results, place, show, load, latest };
}
