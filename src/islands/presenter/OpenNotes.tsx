import { useState } from 'react';

import { openSecondWindow } from '../../platform/second-window.ts';
import type { PresenterUi } from './presenter-ui.ts';

interface Props {
  ui: PresenterUi;
  /** `session/<session>` or `method/<method>`. */
  scriptKey: string;
  className?: string;
  onOpened?: () => void;
}

/** The name of the window with the notes of a session, so that there is one of it. */
const nameOf = (key: string) => `dyade-notes-${key.replace('/', '-')}`;

/** A link to the notes that opens a window of its own; where the browser doesn't allow that, it says so. */
export function OpenNotes({ ui, scriptKey, className = 'button quiet', onOpened }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  return (
    <>
      <a
        className={className}
        href="#notes"
        target={nameOf(scriptKey)}
        onClick={(event) => {
          event.preventDefault();
          const isOpen = openSecondWindow(`${location.pathname}#notes`, nameOf(scriptKey));
          setBlocked(!isOpen);
          if (isOpen) onOpened?.();
        }}
      >
        {ui.openNotes}
      </a>
      <p role="status">{isBlocked ? ui.notesBlocked : ''}</p>
    </>
  );
}
