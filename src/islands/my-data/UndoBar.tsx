import { useEffect, useRef } from 'react';

import type { Undo } from './use-undo.ts';

interface Props {
  undo: Undo;
  label: string;
  /** Called once it is undone. */
  onUndone: () => void;
}

/** Says what was just done, and takes it back; it has the focus, since the button that was pressed is often gone, also once time is up. */
export function UndoBar({ undo, label, onUndone }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const couldUndo = useRef(false);

  useEffect(() => {
    if (undo.canUndo) button.current?.focus({ preventScroll: true });
    else if (couldUndo.current && document.activeElement === document.body) message.current?.focus({ preventScroll: true });
    couldUndo.current = undo.canUndo;
  }, [undo.canUndo, undo.changes]);

  return (
    <div className={undo.message === '' ? 'undo-bar' : 'undo-bar shown'}>
      <p ref={message} role="status" tabIndex={-1}>
        {undo.message}
      </p>
      {undo.canUndo && (
        <button ref={button} type="button" className="button" onClick={() => void undo.undo().then(onUndone)}>
          {label}
        </button>
      )}
    </div>
  );
}
