import { type SyntheticEvent, useRef, useState } from 'react';

import type { GroupUi, JudgingData } from './group-ui.ts';

/** Per fragment how many hands went up for each target, in their order. */
export type HandTable = readonly (readonly number[])[];

interface Props {
  judging: JudgingData;
  ui: GroupUi;
  onShow: (table: HandTable) => void;
}

/** The most hands that one field takes. */
const most = 99;

/** Hands instead of codes: for each fragment the number that went up for each choice. */
export function HandCounts({ judging: { part, words }, ui, onShow }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [message, setMessage] = useState('');

  function show(event: SyntheticEvent) {
    event.preventDefault();
    if (!form.current) return;
    const data = new FormData(form.current);
    const countOf = (name: string) => {
      const typed = data.get(name);
      return typeof typed === 'string' ? Math.min(Math.max(Math.trunc(Number(typed)) || 0, 0), most) : 0;
    };
    const table = part.items.map(({ id }) => part.targets.map((target) => countOf(`${id}/${target}`)));
    const isEmpty = table.every((row) => row.every((count) => count === 0));
    setMessage(isEmpty ? ui.handsEmpty : '');
    if (!isEmpty) onShow(table);
  }

  return (
    <details className="hands screen-only">
      <summary>{ui.hands}</summary>
      <p>{ui.handsText}</p>
      <form ref={form} autoComplete="off" aria-label={ui.hands} onSubmit={show}>
        <ol>
          {part.items.map(({ id }, at) => (
            <li key={id}>
              <fieldset>
                <legend>
                  <span className="fragment-number">{at + 1}</span> {words.items[id]?.text}
                </legend>
                <div className="hand-row">
                  {part.targets.map((target) => (
                    <label key={target}>
                      <span>{words.targets?.[target]}</span>
                      <input name={`${id}/${target}`} type="number" inputMode="numeric" min={0} max={most} step={1} />
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
        <button className="button">{ui.handsShow}</button>
        <p role="status">{message}</p>
      </form>
    </details>
  );
}
