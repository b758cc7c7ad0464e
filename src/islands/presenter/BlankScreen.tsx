import { useLayoutEffect, useRef } from 'react';

/** Keys that only go with others. */
const held = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

/** Nothing but black over all of the page; any key or tap brings back what was there. */
export function BlankScreen({ words, onBack }: { words: string; onBack: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: a key or a tap that comes before the next picture is meant for it.
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!current) return undefined;
    current.showModal();
    const press = (event: KeyboardEvent) => {
      if (held.has(event.key) || event.repeat) return;
      event.preventDefault();
      // By the time it came to the page, nothing would be in its way any more, and it would lead the session too.
      event.stopPropagation();
      onBack();
    };
    current.addEventListener('keydown', press);
    return () => current.removeEventListener('keydown', press);
  }, []);
  return (
    <dialog ref={dialog} className="stage-blank" aria-label={words} onClose={onBack}>
      <button type="button" onClick={onBack}>
        <span className="visually-hidden">{words}</span>
      </button>
    </dialog>
  );
}
