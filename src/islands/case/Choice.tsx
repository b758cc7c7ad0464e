import { useEffect, useRef, useState } from 'react';

import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import type { PredictionUi } from './prediction-ui.ts';

interface Props {
  /** The id under which the choice is kept, `case/willem/his-own-way`. */
  recordKey: string;
  prompt: string;
  choices: readonly Readonly<{ id: string; text: string }>[];
  ui: PredictionUi;
}

/** A prediction that is chosen: nothing is right or wrong, and what is chosen is kept at once. */
export function Choice({ recordKey, prompt, choices, ui }: Props) {
  const field = useRef<HTMLFieldSetElement>(null);
  const record = useRecord();
  const keeping = useKeeping(record);
  const [saved, setSaved] = useState(false);
  const id = `box-${recordKey.replaceAll('/', '-')}`;

  function boxes(): readonly HTMLInputElement[] {
    return [...(field.current?.querySelectorAll('input') ?? [])];
  }

  async function save(choice: string) {
    if (!record) return;
    await record.write('prediction', recordKey, { choice });
    setSaved(true);
  }

  // What was chosen before the island woke wins over what was kept; a choice that no longer exists counts as none.
  useEffect(() => {
    if (!record) return;
    void record.read('prediction', recordKey).then((entry) => {
      const early = boxes().find(({ checked }) => checked);
      if (early) {
        void save(early.value);
        return;
      }
      for (const box of boxes()) box.checked = entry !== null && 'choice' in entry && entry.choice === box.value;
    });
  }, [record]);

  return (
    <div className="reflection">
      <p className="eyebrow">{ui.before}</p>
      <fieldset
        ref={field}
        id={id}
        onChange={(event) => event.target instanceof HTMLInputElement && void save(event.target.value)}
      >
        <legend>{prompt}</legend>
        <div className="options">
          {choices.map((choice) => (
            <label className="option" key={choice.id}>
              <input type="radio" name={recordKey} value={choice.id} autoComplete="off" />
              <span>{choice.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="meta" role="status">
        {keeping === 'memory' ? ui.notKept : saved ? ui.saved : ui.stays}
      </p>
    </div>
  );
}
