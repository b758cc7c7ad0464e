import { useEffect, useRef } from 'react';

import type { Undo } from '../use-undo.ts';

/** Says that a result was deleted, with the button that brings it back; the button has the focus, since the one that was pressed is gone. */
export function Removed({ undo, label }: { undo: Undo; label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undo.canUndo) button.current?.focus();
  }, [undo.canUndo, undo.changes]);
  return (
    <div className={undo.message === '' ? 'removed' : 'removed shown'}>
      <p role="status">{undo.message}</p>
      {undo.canUndo && (
        <button ref={button} type="button" className="button quiet" onClick={() => void undo.undo()}>
          {label}
        </button>
      )}
    </div>
  );
}
