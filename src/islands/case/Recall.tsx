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

  useEffect(() => {
    if (!record) return;
    void record.read('prediction', recordKey).then((entry) => {
      if (!entry) setExpected('');
      else setExpected('text' in entry ? entry.text : (choices?.[entry.choice] ?? ''));
    });
  }, [record]);

  useEffect(() => {
    const follow = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && target.id === box) setExpected(target.value);
      if (target instanceof HTMLInputElement && target.name === recordKey) setExpected(choices?.[target.value] ?? '');
    };
    addEventListener('input', follow);
    return () => removeEventListener('input', follow);
  }, []);

  const isEmpty = (expected ?? '').trim() === '';
  return (
    <div className={isEmpty ? 'recalled script-only empty' : 'recalled'}>
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
