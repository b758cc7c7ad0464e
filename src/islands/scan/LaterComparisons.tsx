import { useEffect, useState } from 'react';

import { untilItWorks } from '../until-it-works.ts';
import type { Comparisons } from './compare/Comparisons.tsx';

type Props = Parameters<typeof Comparisons>[0];

/** A result beside others, fetched once there is a result: whoever fills in the form doesn't wait for it. */
export function LaterComparisons(props: Props) {
  const [loaded, setLoaded] = useState<{ Comparisons: typeof Comparisons } | null>(null);
  useEffect(() => {
    void untilItWorks(() => import('./compare/Comparisons.tsx')).then(setLoaded);
  }, []);
  return loaded && <loaded.Comparisons {...props} />;
}
