import type { ReactNode, RefObject, SyntheticEvent } from 'react';

import { useAwake } from '../use-awake.ts';

interface Props {
  form: RefObject<HTMLFormElement | null>;
  /** The id of the heading that names the form. */
  labelledBy: string;
  /** What the button says that leads to the code. */
  finish: string;
  message: string;
  onFinish: () => void;
  onChange: () => void;
  children: ReactNode;
}

/** A form that ends with a code. It holds the answers; nothing of them is kept anywhere else. */
export function JoinForm({ form, labelledBy, finish, message, onFinish, onChange, children }: Props) {
  const awake = useAwake();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    onFinish();
  }

  return (
    <form ref={form} className="join-form" aria-labelledby={labelledBy} autoComplete="off" onChange={onChange} onSubmit={submit}>
      {children}
      <p role="status">{message}</p>
      <div className="actions script-only screen-only">
        <button className="button" disabled={!awake}>
          {finish}
        </button>
      </div>
    </form>
  );
}
