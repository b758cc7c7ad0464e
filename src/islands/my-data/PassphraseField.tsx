import { useState } from 'react';

interface Props {
  /** The id of the field in the page; also its name in the form. */
  id: string;
  label: string;
  help?: string;
  show: string;
  /** `new-password` where one is thought up, `current-password` where one is asked for. */
  autoComplete: 'new-password' | 'current-password';
}

/** A field for a passphrase that can be looked at while it is typed. */
export function PassphraseField({ id, label, help, show, autoComplete }: Props) {
  const [visible, setVisible] = useState(false);
  return (
    <div className="passphrase">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="meta">
          {help}
        </p>
      )}
      <input
        id={id}
        name={id}
        type={visible ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      <label className="show-passphrase">
        <input type="checkbox" checked={visible} onChange={(event) => setVisible(event.currentTarget.checked)} />
        {show}
      </label>
    </div>
  );
}
