import { useEffect, useRef } from 'react';

/**
 * Lets the browser ask first whether the page may be left, while there is something to lose; the browser has its own words for it.
 *
 * @param hasSomethingToLose is asked when the page is about to be left
 */
export function useLeaveWarning(hasSomethingToLose: () => boolean): void {
  const latest = useRef(hasSomethingToLose);
  latest.current = hasSomethingToLose;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
}
