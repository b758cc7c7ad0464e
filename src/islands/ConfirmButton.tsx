import { useEffect, useRef, useState } from 'react';

interface Props {
  label: string;
  /** What is asked before it is done, and the two answers. */
  question: string;
  yes: string;
  no: string;
  disabled?: boolean;
  onConfirm: () => void;
}

/** A button for what can't be undone: it asks first, and the focus follows the question. */
export function ConfirmButton({ label, question, yes, no, disabled = false, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (asking) group.current?.focus();
    else if (wasAsking.current) button.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking)
    return (
      <button ref={button} type="button" className="button quiet" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <div ref={group} className="card confirm" role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {yes}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  );
}
