import { useEffect, useState } from 'react';

import { exportRecord } from '../domain/record/export-record.ts';
import { now } from '../platform/clock.ts';
import { forgetEarlyPreferences } from '../platform/early-preferences.ts';
import { saveFile } from '../platform/save-file.ts';
import { fill } from '../i18n/fill.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { useKeeping } from './use-keeping.ts';
import { useRecord } from './use-record.ts';

interface Props {
  /** Per kind of entry what it is called; kinds without a word are counted together. */
  kinds: Record<string, string>;
  ui: Record<
    | 'where'
    | 'whereMemory'
    | 'nothing'
    | 'count'
    | 'other'
    | 'export'
    | 'erase'
    | 'eraseSure'
    | 'eraseYes'
    | 'eraseNo'
    | 'erased'
    | 'notErased'
    | 'noScript'
    | 'keepNothing',
    string
  >;
}

/** What is kept on this device: how much of what, a copy to take along, and erasing it. */
export function MyData({ kinds, ui }: Props) {
  const record = useRecord();
  const [entries, setEntries] = useState<readonly [string, unknown][]>([]);
  const keeping = useKeeping(record);
  const [message, setMessage] = useState('');

  async function load() {
    if (record) setEntries(await record.all());
  }

  useEffect(() => void load(), [record]);

  async function erase() {
    const erased = await record?.eraseAll();
    forgetEarlyPreferences();
    setMessage(erased ? ui.erased : ui.notErased);
    await load();
  }

  async function keepNothing() {
    forgetEarlyPreferences();
    await record?.keepNothing();
    await load();
  }

  if (!record) return <p className="no-script-only">{ui.noScript}</p>;
  const kindOf = (key: string) => kinds[key.split('/')[0] ?? ''] ?? ui.other;
  const counts = Map.groupBy(entries, ([key]) => kindOf(key));
  return (
    <div className="my-data">
      <p>{keeping === 'device' ? ui.where : ui.whereMemory}</p>
      {entries.length === 0 ? (
        <p>{ui.nothing}</p>
      ) : (
        <ul>
          {[...counts].map(([kind, some]) => (
            <li key={kind}>{fill(ui.count, { kind, count: some.length })}</li>
          ))}
        </ul>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={entries.length === 0}
          onClick={() => saveFile('dyade.json', 'application/json', JSON.stringify(exportRecord(entries, now()), null, 2))}
        >
          {ui.export}
        </button>
        <ConfirmButton
          label={ui.erase}
          question={ui.eraseSure}
          yes={ui.eraseYes}
          no={ui.eraseNo}
          disabled={entries.length === 0}
          onConfirm={() => void erase()}
        />
        {keeping === 'device' && (
          <button type="button" className="button quiet" onClick={() => void keepNothing()}>
            {ui.keepNothing}
          </button>
        )}
      </div>
      <p role="status">{message}</p>
    </div>
  );
}
