import { useEffect, useRef, useState } from 'react';

import { minutesDocument } from '../../domain/session/minutes-document.ts';
import type { Presenting } from '../../domain/session/presenting.ts';
import { elapsedIn } from '../../domain/session/step-time.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatMinutes } from '../../i18n/format.ts';
import { saveFile } from '../../platform/save-file.ts';
import { localDay } from '../local-day.ts';
import { MinutesFields } from './MinutesFields.tsx';
import type { PresenterProps } from './presenter-ui.ts';
import { useKeys } from './use-keys.ts';
import type { Minutes } from './use-minutes.ts';
import { planOf } from './use-session.ts';

interface Props extends PresenterProps {
  presenting: Presenting;
  minutes: Minutes;
  keeping: 'device' | 'memory';
  leads: boolean;
  onBack: () => void;
  onAnew: () => void;
  onClear: () => void;
}

/** What a file is called: the day in the middle, so that files stand in order. */
const fileName = (key: string, startedAt: string, form: string) =>
  `dyade-${key.split('/').at(-1) ?? ''}-${localDay(startedAt)}.${form}`;

/** After the last step: how long it took, the minutes to take along, and the way to leave nothing behind. */
export function Closing({ lang, script, ui, presenting, minutes, keeping, leads, onBack, onAnew, onClear }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [message, setMessage] = useState('');
  useEffect(() => heading.current?.focus(), []);
  useKeys(leads, { back: onBack });

  const took = planOf(script, presenting.length).reduce((sum, { id }) => sum + elapsedIn(presenting, id, 0), 0);

  function save(form: 'txt' | 'md') {
    const { intentions, text } = minutes.words;
    if (`${intentions}${text}`.trim() === '') {
      setMessage(ui.nothingToSave);
      return;
    }
    const content = minutesDocument(
      {
        title: `${ui.minutesTitle}: ${script.title}`,
        facts: [formatDay(lang, presenting.startedAt), fill(ui.length, { minutes: presenting.length })],
        sections: [
          { heading: ui.intentions, text: intentions },
          { heading: ui.minutesText, text },
        ],
      },
      form,
    );
    saveFile(fileName(script.key, presenting.startedAt, form), form === 'md' ? 'text/markdown' : 'text/plain', content);
    setMessage(ui.saved);
  }

  return (
    <div className="stage-closing screen-only script-only">
      <h1 ref={heading} tabIndex={-1}>
        {ui.closingTitle}
      </h1>
      <p className="lead">
        {fill(ui.closingTook, { took: formatMinutes(lang, Math.round(took / 60_000)), planned: presenting.length })}
      </p>
      <section aria-labelledby="take-along">
        <h2 id="take-along">{ui.saveTitle}</h2>
        <details>
          <summary>{ui.closingShow}</summary>
          <p className="meta">{ui.notesVisible}</p>
          <MinutesFields lang={lang} minutes={minutes} keeping={keeping} ui={ui} />
        </details>
        <div className="actions">
          <button type="button" className="button" onClick={() => save('txt')}>
            {ui.saveText}
          </button>
          <button type="button" className="button quiet" onClick={() => save('md')}>
            {ui.saveMarkdown}
          </button>
        </div>
        <p role="status">{message}</p>
      </section>
      <section aria-labelledby="leave-nothing">
        <h2 id="leave-nothing">{ui.clearTitle}</h2>
        <p>{ui.clearText}</p>
        <button type="button" className="button" onClick={onClear}>
          {ui.clear}
        </button>
      </section>
      <div className="actions">
        <button type="button" className="button quiet" onClick={onBack}>
          {ui.backIn}
        </button>
        <button type="button" className="button quiet" onClick={onAnew}>
          {ui.anew}
        </button>
      </div>
    </div>
  );
}
