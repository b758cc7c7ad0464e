import { useEffect, useState } from 'react';

import { replay } from '../../domain/scenario/replay.ts';
import type { Scenario } from '../../schemas/scenario.ts';
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
  const isEnding = (place: string) => scenario.endings.some((ending) => ending.id === place);

  useEffect(() => {
    if (!record) return;
    void record.read('path', id).then((kept) => {
      const { steps, left } = replay(scenario, kept?.choices ?? []);
      setPath(steps.map(({ choice }) => choice.id));
      setEndings((kept?.endings ?? []).filter(isEnding));
      setIsCut(left.length > 0);
    });
  }, [record]);

  return {
    path,
    endings,
    isCut,
    go: (next) => {
      const { place } = replay(scenario, next).state;
      const seen = isEnding(place) && !endings.includes(place) ? [...endings, place] : endings;
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
