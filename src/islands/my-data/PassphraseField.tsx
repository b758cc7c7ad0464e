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

/** What a password manager is told that the passphrase belongs to. */
const manager = 'dyade';

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
      {/* A password manager keeps the passphrase under this name, so that it is found again. */}
      <input type="text" autoComplete="username" defaultValue={manager} hidden readOnly />
      <input
        id={id}
        name={id}
        type={visible ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck="false"
        aria-describedby={help ? `${id}-help` : undefined}
      />
      <label className="show-passphrase">
        <input type="checkbox" checked={visible} onChange={(event) => setVisible(event.currentTarget.checked)} />
        {show}
      </label>
    </div>
  );
}
