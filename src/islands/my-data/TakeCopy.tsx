import { type SyntheticEvent, useState } from 'react';

import { exportRecord, type ScanStructures } from '../../domain/record/export-record.ts';
import type { Pair } from '../../domain/record/plan-merge.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { now } from '../../platform/clock.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { lockDocument } from '../../platform/passphrase.ts';
import { askToPersist } from '../../platform/persistence.ts';
import { saveFile } from '../../platform/save-file.ts';
import { copyFileName } from './copy-file-name.ts';
import { dayInWords } from './day-in-words.ts';
import type { MyDataUi } from './my-data-ui.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { textInForm } from './text-in-form.ts';

interface Props {
  lang: Lang;
  record: LearnerRecord;
  entries: readonly Pair[];
  scans: ScanStructures;
  ui: MyDataUi;
  onCopied: () => void;
}

/** When the last copy was made on this device, as an ISO time; `null` where nothing tells. */
function lastCopyIn(entries: readonly Pair[]): string | null {
  const kept = entries.find(([key]) => key === 'preference/last-copy')?.[1];
  const value = typeof kept === 'object' && kept !== null && 'value' in kept ? kept.value : null;
  return typeof value === 'string' ? value : null;
}

/** A passphrase does not stay in sight, or in the page, once it has been used. */
function empty(field: Element | RadioNodeList | null): void {
  if (field instanceof HTMLInputElement) field.value = '';
}

/** A copy of everything in one file, locked with a passphrase if the learner wants it. */
export function TakeCopy({ lang, record, entries, scans, ui, onCopied }: Props) {
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const day = dayInWords(lang, lastCopyIn(entries) ?? '');

  async function take(passphrase: string) {
    const moment = now();
    const name = copyFileName(moment);
    // What was kept since the page was opened belongs in the copy too.
    const text = JSON.stringify(exportRecord(await record.all(), scans, moment), null, 2);
    if (passphrase === '') saveFile(name, 'application/json', text);
    else saveFile(name, 'application/json', JSON.stringify(await lockDocument(text, passphrase), null, 2));
    setMessage(fill(passphrase === '' ? ui.copied : ui.copiedLocked, { name }));
    if (record.keeping === 'memory') return;
    await record.write('preference', 'last-copy', { value: moment });
    onCopied();
    await askToPersist();
  }

  function start(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const passphrase = textInForm(form, 'copy-passphrase');
    if (passphrase !== '' && passphrase.trim() === '') {
      setMessage(ui.passphraseBlank);
      return;
    }
    setBusy(true);
    setMessage(passphrase === '' ? '' : ui.locking);
    take(passphrase)
      .then(() => empty(form.elements.namedItem('copy-passphrase')))
      .catch(() => setMessage(passphrase === '' ? ui.copyFailed : ui.lockFailed))
      .finally(() => setBusy(false));
  }

  return (
    <form onSubmit={start} aria-labelledby="copy">
      <p>{ui.copyText}</p>
      <PassphraseField
        id="copy-passphrase"
        label={ui.passphrase}
        help={ui.passphraseHelp}
        show={ui.passphraseShow}
        autoComplete="new-password"
      />
      <div className="actions">
        <button className="button" disabled={entries.length === 0} aria-disabled={busy}>
          {ui.export}
        </button>
      </div>
      <p role="status">{message}</p>
      <p className="meta">{day === null ? ui.noCopyYet : fill(ui.lastCopy, { day })}</p>
    </form>
  );
}
