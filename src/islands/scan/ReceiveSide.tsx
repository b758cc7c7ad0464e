import { useEffect, useRef } from 'react';

import { newId } from '../../platform/new-id.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { loadCodes } from '../load-codes.ts';
import { useLanguageSwitch } from '../use-language-switch.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import type { KeptResult } from './kept-result.ts';
import { ReceivedAnswers } from './ReceivedAnswers.tsx';
import type { ScanProps } from './scan-ui.ts';
import type { SideReader } from './use-side-reading.ts';

interface Props {
  scan: ScanProps;
  record: LearnerRecord | null;
  results: readonly KeptResult[];
  /** What reads the answers: those that come with the address, and those that are handed in elsewhere on the page. */
  reader: SideReader;
  /** Is called with the id under which the answers were kept. */
  onKept: (id: string) => void;
}

/** Takes in the answers of the other person that were read. Nothing is kept before the learner has said about whom it is. */
export function ReceiveSide({ scan, record, results, reader, onKept }: Props) {
  const { structure, side, id } = scan;
  const said = useRef<HTMLParagraphElement>(null);
  const keeping = useRef(false);
  /** Whether what waits is on its way to the other language. */
  const goesAlong = useRef(false);
  const { received, message, byHand, close } = reader;

  // What came with the address, or was read just now, is the first thing to see; the button that discards it goes with the focus on it.
  useEffect(() => {
    if (received) document.getElementById('received')?.focus();
    else if (message === side.discarded) said.current?.focus();
  }, [received]);

  // What waits for a decision is kept nowhere yet: the browser asks before it is left, and it goes along to the other language.
  useLeaveWarning(() => received !== null && !goesAlong.current);
  useLanguageSwitch(() => {
    if (!received) return null;
    return Promise.all([loadCodes(), record?.readyToLeave()]).then(([{ sideCode }]) => {
      goesAlong.current = true;
      return `side=${sideCode({ scan: id, scanVersion: structure.version, ...received }, structure)}`;
    });
  });

  if (!structure.perspectives.some((perspective) => perspective.side === 'other')) return null;

  async function keep(about: string) {
    // A second press on the button, while the first is being kept, is the same result.
    if (!record || !received || keeping.current) return;
    keeping.current = true;
    const key = `${id}/${newId()}`;
    const { perspective, answers } = received;
    await record.write('scan', key, {
      scan: id,
      scanVersion: structure.version,
      perspective,
      how: 'asked',
      about,
      answers: { ...answers },
    });
    keeping.current = false;
    close();
    onKept(key);
  }

  return (
    <div className="receive script-only screen-only">
      <p role="status" ref={said} tabIndex={-1}>
        {byHand ? '' : message}
      </p>
      {received && (
        <ReceivedAnswers
          key={JSON.stringify(received)}
          scan={scan}
          received={received}
          results={results}
          ready={record !== null}
          onKeep={(about) => void keep(about)}
          onDiscard={() => close(side.discarded)}
        />
      )}
    </div>
  );
}
