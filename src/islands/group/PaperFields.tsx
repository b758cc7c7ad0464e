import { type SyntheticEvent, useRef, useState } from 'react';

import type { GroupAnswers } from '../../domain/group/coded-question.ts';
import type { Verdict } from '../../domain/group/gathering.ts';
import { groupCode, NONCES } from '../../domain/group/group-code.ts';
import { addressOf } from '../../i18n/address.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { randomShare } from '../../platform/random-share.ts';
import type { GroupUi, PictureData } from './group-ui.ts';

interface Props {
  lang: Lang;
  /** The id of the session. */
  session: string;
  picture: PictureData;
  ui: GroupUi;
  onTake: (text: string) => readonly Verdict[];
}

/** What someone filled in on paper, typed in a sheet at a time; it becomes a code like any other. */
export function PaperFields({ lang, session, picture: { question, lines, unit }, ui, onTake }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [message, setMessage] = useState('');
  const most = ((question.lines[0]?.values ?? 1) - 1) * unit;

  function take(event: SyntheticEvent) {
    event.preventDefault();
    if (!form.current) return;
    const data = new FormData(form.current);
    const answers: GroupAnswers = Object.fromEntries(
      lines.flatMap(({ id }) => {
        const typed = data.get(id);
        return typeof typed === 'string' && typed.trim() !== '' ? [[id, Math.floor(Number(typed) / unit + 0.5)]] : [];
      }),
    );
    if (Object.keys(answers).length === 0) {
      setMessage(ui.paperEmpty);
      return;
    }
    const [verdict] = onTake(groupCode(question, answers, Math.floor(randomShare() * NONCES)));
    setMessage(verdict?.ok ? ui.paperIn : ui.full);
    if (verdict?.ok) form.current.reset();
    form.current.querySelector('input')?.focus();
  }

  return (
    <details className="paper-fields">
      <summary>{ui.paper}</summary>
      <p>
        {ui.paperText} <a href={`${addressOf(lang, `session/${session}/join`)}#picture`}>{ui.paperForm}</a>
      </p>
      {unit > 1 && <p>{ui.paperScan}</p>}
      <form ref={form} autoComplete="off" aria-label={ui.paper} onSubmit={take}>
        {lines.map(({ id, question: words }) => (
          <div key={id} className="paper-line">
            <label htmlFor={`paper-${id}`}>{words}</label>
            <input id={`paper-${id}`} name={id} type="number" inputMode="numeric" min={0} max={most} step={1} />
          </div>
        ))}
        <p className="meta">{fill(ui.paperHelp, { most })}</p>
        <button className="button quiet">{ui.paperTake}</button>
        <p role="status">{message}</p>
      </form>
    </details>
  );
}
