import { type ChangeEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';

import type { ScanStructures } from '../../domain/record/export-record.ts';
import type { MergePlan } from '../../domain/record/plan-merge.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { canUsePassphrases, unlockDocument } from '../../platform/passphrase.ts';
import type { Wording } from './entry-in-words.ts';
import { ImportPreview, type Winner } from './ImportPreview.tsx';
import type { ImportUi } from './my-data-ui.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { copyIn, type CopyOutcome, type LockedCopy, type ReadCopy, readCopy } from './read-copy.ts';
import { planNow, type TakenIn, takeIn } from './take-in.ts';
import { textInForm } from './text-in-form.ts';

interface Props {
  record: LearnerRecord;
  scans: ScanStructures;
  wording: Wording;
  ui: ImportUi;
  /** Called with what was done, so that it can be told and undone. */
  onTaken: (taken: TakenIn) => void;
}

type Step =
  | Readonly<{ at: 'choosing' }>
  | Readonly<{ at: 'locked'; name: string; locked: LockedCopy }>
  | Readonly<{ at: 'preview'; name: string; copy: ReadCopy; plan: MergePlan }>;

/** Takes in a copy that was made here or on another device; nothing changes before the learner has seen what would. */
export function TakeIn({ record, scans, wording, ui, onTaken }: Props) {
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  /** How many files were chosen: only what the last one holds is shown, however long one before takes. */
  const chosen = useRef(0);

  // What it asks for is heard, and can be typed at once.
  useEffect(() => {
    if (step.at === 'locked') document.getElementById('import-passphrase')?.focus();
  }, [step.at]);

  /** Back to the choice of a file, with a sentence; the same file can be chosen again. */
  function start(words: string) {
    chosen.current += 1;
    if (input.current) input.current.value = '';
    setStep({ at: 'choosing' });
    setMessage(words);
    input.current?.focus();
  }

  async function show(name: string, outcome: CopyOutcome, turn: number) {
    if (turn !== chosen.current) return;
    if (outcome.type === 'refused') {
      start(outcome.why);
      return;
    }
    const next: Step =
      outcome.type === 'locked'
        ? { at: 'locked', name, locked: outcome.locked }
        : { at: 'preview', name, copy: outcome.copy, plan: await planNow(record, outcome.copy.entries) };
    if (turn !== chosen.current) return;
    setMessage('');
    setStep(next);
  }

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    const turn = ++chosen.current;
    setStep({ at: 'choosing' });
    setMessage(ui.reading);
    await show(file.name, await readCopy(file, scans, ui), turn);
  }

  async function unlock(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || step.at !== 'locked') return;
    const { name, locked } = step;
    const turn = chosen.current;
    const passphrase = textInForm(event.currentTarget, 'import-passphrase');
    if (passphrase === '' || !canUsePassphrases()) {
      setMessage(passphrase === '' ? ui.noPassphrase : ui.cannotUnlock);
      return;
    }
    setBusy(true);
    setMessage(ui.unlocking);
    const text = await unlockDocument(locked, passphrase);
    setBusy(false);
    if (turn !== chosen.current) return;
    if (text === null) setMessage(ui.wrong);
    else await show(name, copyIn(text, { name, bytes: text.length, scans, ui }), turn);
  }

  async function apply(copy: ReadCopy, winner: Winner) {
    if (busy) return;
    setBusy(true);
    const taken = await takeIn(record, copy.entries, winner === 'file');
    setBusy(false);
    start('');
    onTaken(taken);
  }

  return (
    <>
      <p>{ui.text}</p>
      <div className="choose-file">
        <label htmlFor="import-file">{ui.choose}</label>
        <input
          ref={input}
          id="import-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event)}
          aria-describedby="import-message"
        />
      </div>
      {step.at === 'locked' && (
        <form className="card" onSubmit={(event) => void unlock(event)} aria-label={ui.locked}>
          <p>{ui.locked}</p>
          <PassphraseField id="import-passphrase" label={ui.passphrase} show={ui.show} autoComplete="current-password" />
          <div className="actions">
            <button className="button" aria-disabled={busy}>
              {ui.unlock}
            </button>
            <button type="button" className="button quiet" onClick={() => start(ui.cancelled)}>
              {ui.cancel}
            </button>
          </div>
        </form>
      )}
      <p role="status" id="import-message">
        {message}
      </p>
      {step.at === 'preview' && (
        <ImportPreview
          name={step.name}
          copy={step.copy}
          plan={step.plan}
          keeps={record.keeping === 'device'}
          wording={wording}
          ui={ui}
          onApply={(winner) => void apply(step.copy, winner)}
          onCancel={() => start(ui.cancelled)}
        />
      )}
    </>
  );
}
