import { useEffect, useRef, useState } from 'react';

/** What can be undone: how, and what happens once it no longer can be. */
type Undoable = Readonly<{ back: () => Promise<string>; over?: (() => string) | undefined }>;

/**
 * One change that can be undone, until the next one or until the page is left; or for as long as is said, since on a shared computer
 * what was erased must not wait for whoever comes next.
 */
export function useUndo() {
  const [message, setMessage] = useState('');
  const [canUndo, setCanUndo] = useState(false);
  /** How many changes there were: two that read the same are two. */
  const [changes, setChanges] = useState(0);
  const waiting = useRef<Undoable | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** The time to undo is over: what was held for it is let go. */
  function close(): string | undefined {
    const over = waiting.current?.over;
    waiting.current = null;
    clearTimeout(timer.current);
    setCanUndo(false);
    return over?.();
  }

  function say(words: string) {
    close();
    setMessage(words);
  }

  /** @param seconds how long it can be undone; without it until the next change */
  function offer(words: string, undoable: Undoable, seconds?: number) {
    say(words);
    waiting.current = undoable;
    setCanUndo(true);
    setChanges((count) => count + 1);
    if (seconds !== undefined) timer.current = setTimeout(() => setMessage(close() ?? ''), seconds * 1000);
  }

  async function undo() {
    const { current } = waiting;
    waiting.current = null;
    clearTimeout(timer.current);
    if (current) setMessage(await current.back());
    setCanUndo(false);
  }

  useEffect(() => {
    // A page that comes back with the browser's button must not bring back what was erased.
    const leave = () => setMessage(close() ?? '');
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  return { message, canUndo, changes, say, offer, undo };
}

/** What can be done with a change that can be undone. */
export type Undo = ReturnType<typeof useUndo>;
