import { useEffect, useRef, useState } from 'react';

import { base } from '../../i18n/base.ts';
import type { Lang } from '../../i18n/locales.ts';
import { choseToKeepNothing } from '../../platform/keep-nothing-choice.ts';
import type { KeepEnd } from '../../platform/offline/keep-files.ts';
import { type OfflineCopy, type OfflineState, openOfflineCopy } from '../../platform/offline/offline-copy.ts';
import { askToPersist } from '../../platform/persistence.ts';

/** How things stand: being looked at; at rest, with how the last work ended; coming in. */
export type Stage = 'waiting' | 'unsupported' | 'chosen' | 'resting' | 'coming';

/** What of the course is on this device, and how that is changed. */
export function useOfflineCopy(lang: Lang) {
  const copy = useRef<OfflineCopy | null>(null);
  const stop = useRef<AbortController | null>(null);
  const [stage, setStage] = useState<Stage>('waiting');
  const [state, setState] = useState<OfflineState | null>(null);
  const [end, setEnd] = useState<KeepEnd | 'removed' | null>(null);

  async function look() {
    const found = (await copy.current?.state(lang)) ?? null;
    setState(found);
    return found;
  }

  async function open() {
    if (choseToKeepNothing(base)) {
      setStage('chosen');
      return;
    }
    try {
      copy.current = await openOfflineCopy(base);
      const found = await look();
      if (found && found.here === found.all) setEnd('done');
    } catch {
      // A browser that refuses is told of as one that can't.
      copy.current = null;
    }
    setStage(copy.current ? 'resting' : 'unsupported');
  }

  /** Looks again after some work, and tells how it ended; what the browser refuses on the way is told too. */
  async function after(work: Promise<KeepEnd | 'removed'>) {
    let ended: KeepEnd | 'removed';
    try {
      ended = await work;
      await look();
    } catch {
      ended = 'refused';
    }
    setEnd(ended);
    setStage('resting');
  }

  useEffect(() => void open(), []);

  async function take() {
    const { current } = copy;
    if (!current) return;
    stop.current = new AbortController();
    setEnd(null);
    setStage('coming');
    void askToPersist();
    await after(
      current.take(lang, {
        signal: stop.current.signal,
        onKept: ({ bytes }) => setState((before) => before && { ...before, here: before.here + bytes }),
      }),
    );
  }

  async function remove() {
    const { current } = copy;
    if (current) await after(current.remove().then(() => 'removed'));
  }

  return { stage, state, end, take: () => void take(), stop: () => stop.current?.abort(), remove: () => void remove() };
}
