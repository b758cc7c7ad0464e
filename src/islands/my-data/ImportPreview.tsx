import { type SyntheticEvent, useEffect, useRef } from 'react';

import type { MergePlan, Pair } from '../../domain/record/plan-merge.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords } from './day-in-words.ts';
import { describeEntry } from './describe-entry.ts';
import type { Wording } from './entry-in-words.ts';
import type { ImportUi } from './my-data-ui.ts';
import type { ReadCopy } from './read-copy.ts';
import { textInForm } from './text-in-form.ts';

/** Which side counts where the two differ and neither is newer. */
export type Winner = 'here' | 'file';

interface Props {
  name: string;
  copy: ReadCopy;
  plan: MergePlan;
  /** Whether what is taken in stays on the device. */
  keeps: boolean;
  wording: Wording;
  ui: ImportUi;
  onApply: (winner: Winner) => void;
  onCancel: () => void;
}

/** What would change, in words, before anything does. */
export function ImportPreview({ name, copy, plan, keeps, wording, ui, onApply, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const values = new Map<string, unknown>(copy.entries);
  const titles = (keys: readonly string[]) => keys.map((key) => describeEntry(key, values.get(key), wording).title);
  const keysOf = (pairs: readonly Pair[]) => pairs.map(([key]) => key);
  const groups = [
    { id: 'add', sentence: ui.add, keys: keysOf(plan.add) },
    { id: 'replace', sentence: ui.replace, keys: keysOf(plan.replace) },
    { id: 'keep', sentence: ui.keep, keys: plan.keep },
    { id: 'same', sentence: ui.same, keys: plan.same },
    { id: 'undecided', sentence: ui.undecided, keys: keysOf(plan.undecided) },
  ].filter(({ keys }) => keys.length > 0);
  const remarks = [
    { sentence: ui.differing, count: copy.differing.length },
    { sentence: ui.unreadable, count: copy.unreadable },
    { sentence: ui.foreign, count: copy.foreign.length },
  ].filter(({ count }) => count > 0);
  const changes = plan.add.length + plan.replace.length + plan.undecided.length > 0;
  const day = dayInWords(wording.lang, copy.exportedAt ?? '');

  function apply(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    onApply(textInForm(event.currentTarget, 'import-winner') === 'file' ? 'file' : 'here');
  }

  return (
    <form className="card import-preview" onSubmit={apply} aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {fill(ui.previewTitle, { name })}
      </h3>
      {day !== null && <p className="meta">{fill(ui.madeOn, { day })}</p>}
      {!changes && <p>{ui.nothing}</p>}
      <ul className="import-groups">
        {groups.map(({ id, sentence, keys }) => (
          <li key={id}>
            <details>
              <summary>{fill(sentence, { count: keys.length })}</summary>
              <ul>
                {titles(keys).map((title, at) => (
                  <li key={at}>{title}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {remarks.map(({ sentence, count }) => (
        <p key={sentence}>{fill(sentence, { count })}</p>
      ))}
      {plan.undecided.length > 0 && (
        <fieldset>
          <legend>{ui.which}</legend>
          {(['here', 'file'] as const).map((winner) => (
            <label key={winner} className="choice">
              <input type="radio" name="import-winner" value={winner} defaultChecked={winner === 'here'} />
              {winner === 'here' ? ui.winsHere : ui.winsFile}
            </label>
          ))}
        </fieldset>
      )}
      <div className="actions">
        {changes && <button className="button">{keeps ? ui.apply : ui.applyMemory}</button>}
        <button type="button" className="button quiet" onClick={onCancel}>
          {ui.cancel}
        </button>
      </div>
    </form>
  );
}
