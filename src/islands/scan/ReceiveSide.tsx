import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { newId } from '../../platform/new-id.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { loadCodes } from '../load-codes.ts';
import { useLanguageSwitch } from '../use-language-switch.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import type { KeptResult } from './kept-result.ts';
import { ReceivedAnswers } from './ReceivedAnswers.tsx';
import type { ScanProps } from './scan-ui.ts';
import { useSideReading } from './use-side-reading.ts';

interface Props {
  scan: ScanProps;
  record: LearnerRecord | null;
  results: readonly KeptResult[];
  /** Whether a code or a file can be handed in by hand here; what comes with the address is always read. */
  asks: boolean;
  /** Is called with the id under which the answers were kept. */
  onKept: (id: string) => void;
}

/** Takes in the answers of the other person: by a link, a code or a file. Nothing is kept before the learner has said about whom it is. */
export function ReceiveSide({ scan, record, results, asks, onKept }: Props) {
  const { structure, side, id } = scan;
  const field = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const keeping = useRef(false);
  /** Whether what waits is on its way to the other language. */
  const goesAlong = useRef(false);
  const [isOpen, setIsOpen] = useState(false);
  const { received, message, readCode, readFile, close } = useSideReading(scan);

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

  function read(event: SyntheticEvent) {
    event.preventDefault();
    void readCode(field.current?.value ?? '');
  }

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
        {message}
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
      {asks && !received && (
        <button
          type="button"
          className="button link"
          disabled={record === null}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {side.receiveTitle}
        </button>
      )}
      {asks && !received && isOpen && (
        <form className="card receive-fields" autoComplete="off" aria-label={side.receiveTitle} onSubmit={read}>
          <p>{side.receiveText}</p>
          <label htmlFor="side-code">{side.code}</label>
          <input
            id="side-code"
            ref={field}
            type="text"
            required
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={2000}
          />
          <button className="button quiet">{side.read}</button>
          <label htmlFor="side-file">{side.file}</label>
          <input
            id="side-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void readFile(file);
              // The same file may be chosen again once it is mended.
              event.currentTarget.value = '';
            }}
          />
        </form>
      )}
    </div>
  );
}
