import { useEffect, useRef } from 'react';

import type { Undo } from '../use-undo.ts';

interface Props {
  undo: Undo;
  label: string;
  /** Called once it is undone. */
  onUndone: () => void;
}

/** Says what was just done, and takes it back; it has the focus, since the button that was pressed is often gone, also once time is up. */
export function UndoBar({ undo, label, onUndone }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (undo.canUndo) button.current?.focus({ preventScroll: true });
    // The time is over, and the button went with the focus on it.
    else if (undo.changes > 0 && document.activeElement === document.body) words.current?.focus();
  }, [undo.canUndo, undo.changes]);

  return (
    <div className={`undo-bar${undo.message === '' ? '' : ' shown'}${undo.canUndo ? ' waiting' : ''}`}>
      <p role="status" ref={words} tabIndex={-1}>
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
