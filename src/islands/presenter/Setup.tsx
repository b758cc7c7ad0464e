import { type SyntheticEvent, useEffect, useState } from 'react';

import { type Length, lengths, type Presenting } from '../../domain/session/presenting.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { canKeepScreenOn } from '../../platform/screen-awake.ts';
import { KeyList } from './KeyList.tsx';
import { OpenNotes } from './OpenNotes.tsx';
import type { PresenterProps } from './presenter-ui.ts';
import { planOf } from './use-session.ts';

interface Props extends PresenterProps {
  /** The record is open, and no other window has to be waited for. */
  isReady: boolean;
  keeping: 'device' | 'memory';
  /** A session that was begun on another day. */
  earlier: Presenting | null;
  onBegin: (length: Length) => void;
  onGoOn: () => void;
}

/** What there is to choose and to know before the first step. The form holds the choice, so what was chosen before it woke counts. */
export function Setup({ lang, script, ui, isReady, keeping, earlier, onBegin, onGoOn }: Props) {
  const [staysOn, setStaysOn] = useState(true);
  useEffect(() => setStaysOn(canKeepScreenOn()), []);

  function begin(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('length');
    onBegin(lengths.find((length) => length === chosen) ?? '60');
  }

  return (
    <div className="stage-setup screen-only script-only">
      {earlier && (
        <section className="card" aria-labelledby="earlier">
          <h2 id="earlier">{ui.earlierTitle}</h2>
          <p>
            {fill(ui.earlier, {
              day: formatDay(lang, earlier.startedAt),
              length: earlier.length,
              step: script.steps.find(({ id }) => id === earlier.step)?.title ?? '',
            })}
          </p>
          <button type="button" className="button quiet" onClick={onGoOn}>
            {ui.goOn}
          </button>
        </section>
      )}
      <form onSubmit={begin} aria-label={ui.setupTitle} autoComplete="off">
        <fieldset>
          <legend>{ui.lengthTitle}</legend>
          <div className="stage-lengths">
            {lengths.map((length, at) => (
              <label key={length} className="option">
                <input type="radio" name="length" value={length} defaultChecked={at === 0} />
                <span>
                  {fill(ui.length, { minutes: length })}
                  <span className="meta">{fill(ui.stepCount, { count: planOf(script, length).length })}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="actions">
          <button className="button" disabled={!isReady}>
            {earlier ? ui.anew : ui.begin}
          </button>
          <OpenNotes ui={ui} scriptKey={script.key} />
        </div>
        <p className="meta">{keeping === 'memory' ? ui.notKept : ui.kept}</p>
      </form>
      <div className="stage-setup-parts">
        <section aria-labelledby="ready">
          <h2 id="ready">{ui.readyTitle}</h2>
          <ul>
            {script.preparation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="roles">
          <h2 id="roles">{ui.rolesTitle}</h2>
          <dl className="stage-roles">
            {script.roles.map(({ title, task }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{task}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="screens">
          <h2 id="screens">{ui.screensTitle}</h2>
          <p>{ui.screensTwo}</p>
          <p>{ui.screensOne}</p>
          <p>{staysOn ? ui.awakeYes : ui.awakeNo}</p>
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">{ui.keysTitle}</h2>
          <KeyList id="single-keys" ui={ui} keeps={keeping === 'device'} awake={isReady} />
        </section>
      </div>
    </div>
  );
}
