import { useState } from 'react';

import { inFours } from '../../domain/group/code-letters.ts';
import { copyText } from '../../platform/hand-over.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { QrCode } from '../QrCode.tsx';
import type { JoinUi } from './join-ui.ts';

interface Props {
  /** The id of the heading; the page has it once. */
  id: string;
  code: string;
  /** What the code says, line by line. */
  holds: readonly Readonly<{ label: string; text: string }>[];
  /** Whether it is of a scan, of which it has no answers to statements. */
  ofScan: boolean;
  ui: JoinUi;
  /** Is called when the code has left the page in some way. */
  onGiven: () => void;
  onChange: () => void;
  onWipe: () => void;
}

/** A participant's code, large and in groups of four, with what it says and who can read it. */
export function JoinCode({ id, code, holds, ofScan, ui, onGiven, onChange, onWipe }: Props) {
  const [message, setMessage] = useState('');

  async function copy() {
    const copied = await copyText(code);
    if (copied) onGiven();
    setMessage(copied ? ui.copied : ui.notCopied);
  }

  return (
    <div className="join-code screen-only">
      <h3 id={id} tabIndex={-1}>
        {ui.codeTitle}
      </h3>
      <p className="group-code">{inFours(code)}</p>
      <p>{ui.codeText}</p>
      <div className="join-code-parts">
        <QrCode text={code} label={ui.qrLabel} />
        <div>
          <details>
            <summary>{ui.holds}</summary>
            <dl className="given-answers">
              {holds.map(({ label, text }, at) => (
                <div key={at}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </details>
          <p>
            {ofScan && `${ui.noStatements} `}
            {ui.honest}
          </p>
        </div>
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {ui.copy}
        </button>
        <button type="button" className="button quiet" onClick={onChange}>
          {ui.change}
        </button>
        <ConfirmButton label={ui.wipe} question={ui.wipeSure} yes={ui.wipeYes} no={ui.wipeNo} onConfirm={onWipe} />
      </div>
      <p role="status">{message}</p>
    </div>
  );
}
