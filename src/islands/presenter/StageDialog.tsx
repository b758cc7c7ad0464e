import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  /** The id of its heading; the page has it once. */
  id: string;
  title: string;
  close: string;
  /** Whether it takes most of the stage, for what the whole room looks at. */
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Something over the stage that is closed again: the browser's own dialog, open as long as it is on the page. */
export function StageDialog({ id, title, close, isWide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={isWide ? 'stage-dialog is-wide' : 'stage-dialog'} aria-labelledby={id} onClose={onClose}>
      <div className="stage-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
