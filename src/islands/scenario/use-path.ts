import { useEffect, useRef, useState } from 'react';

import { replay } from '../../domain/scenario/replay.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { useRecord } from '../use-record.ts';

/** The path of a learner through a scenario, as it is kept. */
export interface KeptPath {
  /** Ids of the choices made; `null` until the record is open, so that nothing is chosen before what was kept is back. */
  readonly path: readonly string[] | null;
  /** The endings that were reached so far, on this path or on earlier ones. */
  readonly endings: readonly string[];
  /** Whether choices that were kept could not be made again: the scenario has changed since. */
  readonly isCut: boolean;
  /** Goes on from here with another path, and keeps it. */
  readonly go: (path: readonly string[]) => void;
}

/** Gives back the path that was kept, as far as the scenario still offers its choices, and keeps every change of it. */
export function usePath(id: string, scenario: Scenario): KeptPath {
  const record = useRecord();
  const [path, setPath] = useState<readonly string[] | null>(null);
  const [endings, setEndings] = useState<readonly string[]>([]);
  const [isCut, setIsCut] = useState(false);
  const changes = useRef(0);

  /** The endings of this scenario among some that were reached, and the one at a place, where that is one. */
  function withEnding(reached: readonly string[], place: string): readonly string[] {
    return scenario.endings.map((ending) => ending.id).filter((ending) => ending === place || reached.includes(ending));
  }

  async function bringBack(from: LearnerRecord) {
    const before = changes.current;
    const kept = await from.read('path', id);
    // A choice that was made while this was read counts.
    if (before !== changes.current) return;
    const { steps, state, left } = replay(scenario, kept?.choices ?? []);
    setPath(steps.map(({ choice }) => choice.id));
    setEndings(withEnding(kept?.endings ?? [], state.place));
    setIsCut(left.length > 0);
  }

  useEffect(() => {
    if (!record) return undefined;
    // What was chosen, or erased, in another tab in the meantime counts.
    const look = () => {
      if (document.visibilityState === 'visible') void bringBack(record);
    };
    void bringBack(record);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [record]);

  return {
    path,
    endings,
    isCut,
    go: (next) => {
      changes.current += 1;
      const seen = withEnding(endings, replay(scenario, next).state.place);
      setPath(next);
      setEndings(seen);
      setIsCut(false);
      void record?.update('path', id, (before) => ({
        ...before,
        scenario: id,
        version: scenario.version,
        choices: [...next],
        // Another tab may have come to another ending meanwhile.
        endings: [...new Set([...(before?.endings ?? []), ...seen])],
      }));
    },
  };
}
