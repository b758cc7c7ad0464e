import { type SyntheticEvent, useRef, useState } from 'react';

import type { SideUi } from './scan-ui.ts';
import type { SideReader } from './use-side-reading.ts';

interface Props {
  reader: SideReader;
  /** Whether answers that are handed in can be kept yet. */
  ready: boolean;
  side: SideUi;
}

/** Where a link, a code or a file with the answers of the other person is handed in by hand. */
export function HandIn({ reader: { received, message, byHand, readCode, readFile }, ready, side }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function read(event: SyntheticEvent) {
    event.preventDefault();
    void readCode(field.current?.value ?? '', true);
  }

  return (
    <div className="receive script-only screen-only">
      <p role="status">{byHand ? message : ''}</p>
      {!received && (
        <button type="button" className="button link" disabled={!ready} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {side.receiveTitle}
        </button>
      )}
      {!received && isOpen && (
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
            spellCheck="false"
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
