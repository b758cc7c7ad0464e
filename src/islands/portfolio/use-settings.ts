import { useState } from 'react';

import { MAX_LIST_LENGTH } from '../../domain/record/entry-parts.ts';
import type { PortfolioEntry } from '../../domain/record/entry-types.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { useReadInView } from '../use-read-in-view.ts';

/** How the learner wants their portfolio, without the stamp. */
export type PortfolioSettings = Readonly<Pick<PortfolioEntry, 'name' | 'inFull' | 'programme'>> &
  Readonly<{ choices: Readonly<Record<string, boolean>> }>;

const untouched: PortfolioSettings = { name: '', inFull: false, programme: '', choices: {} };

/** Choices as they may be kept: of too many, the latest. */
function fewEnough(choices: Readonly<Record<string, boolean>>): Record<string, boolean> {
  return Object.fromEntries(Object.entries(choices).slice(-MAX_LIST_LENGTH));
}

/** What the learner chose for the portfolio; every change is kept at once, and what another tab changed meanwhile stays. */
export function useSettings(record: LearnerRecord) {
  const [settings, setSettings] = useState<PortfolioSettings>(untouched);

  useReadInView(record, async (from) => {
    const kept = await from.read('portfolio', 'one');
    if (kept) setSettings(kept);
  });

  /** Changes some of it. @param changes what was decided, and nothing else */
  function change({ choices = {}, ...changes }: Partial<PortfolioSettings>) {
    const changed = <Before extends PortfolioSettings>(before: Before) => ({
      ...before,
      ...changes,
      choices: fewEnough({ ...before.choices, ...choices }),
    });
    setSettings(changed);
    void record.update('portfolio', 'one', (before) => changed(before ?? untouched));
  }

  return { settings, change };
}
