import { useEffect, useState } from 'react';

import { useRecord } from '../use-record.ts';
import type { PredictionUi } from './prediction-ui.ts';

interface Props {
  /** The id under which the prediction is kept, `case/jan-and-noah/first-question`. */
  recordKey: string;
  /** Words by id, of a prediction that was chosen; `null` of one that was written. */
  choices: Readonly<Record<string, string>> | null;
  ui: PredictionUi;
}

/** What the reader expected earlier on, as it stands there now; it follows when that is changed on the same page. */
export function Recall({ recordKey, choices, ui }: Props) {
  const record = useRecord();
  const [expected, setExpected] = useState<string | null>(null);
  const box = `box-${recordKey.replaceAll('/', '-')}`;

  /** What the form of the prediction holds; empty as long as nothing is filled in, or what was kept isn't back in it yet. */
  function inForm(): string {
    const form = document.getElementById(box);
    if (form instanceof HTMLTextAreaElement) return form.value;
    const chosen = form?.querySelector<HTMLInputElement>('input:checked');
    return chosen ? (choices?.[chosen.value] ?? '') : '';
  }

  // What was filled in before anything woke may not be kept yet, so the form comes first.
  useEffect(() => {
    if (!record) return;
    void record.read('prediction', recordKey).then((entry) => {
      const kept = entry && ('text' in entry ? entry.text : choices?.[entry.choice]);
      setExpected(inForm() || (kept ?? ''));
    });
  }, [record]);

  useEffect(() => {
    const follow = ({ target }: Event) => {
      if (target instanceof Element && target.closest(`#${box}`)) setExpected(inForm());
    };
    addEventListener('input', follow);
    return () => removeEventListener('input', follow);
  }, []);

  const isEmpty = (expected ?? '').trim() === '';
  return (
    <div className={isEmpty ? 'recalled script-only empty' : 'recalled'} data-pagefind-ignore="">
      <p className="eyebrow">{choices ? ui.chose : ui.wrote}</p>
      {isEmpty ? (
        <p className="meta">
          {expected === null ? '…' : ui.nothing} <a href={`#${box}`}>{ui.back}</a>
        </p>
      ) : (
        <p className="expected">{expected}</p>
      )}
    </div>
  );
}
