import { useLayoutEffect, useRef } from 'react';

import { identifyingParts } from '../../domain/wording/identifying-parts.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { formatList } from '../../i18n/format.ts';
import type { PresenterUi } from './presenter-ui.ts';
import type { Minutes } from './use-minutes.ts';

interface Props {
  lang: Lang;
  minutes: Minutes;
  keeping: 'device' | 'memory';
  ui: PresenterUi;
}

/** A text box of the minutes. It holds what is written; what another window wrote takes its place. */
function MinutesField({
  id,
  rows,
  value,
  arrivals,
  describedBy,
  onWrite,
}: {
  id: string;
  rows: number;
  value: string;
  arrivals: number;
  describedBy: string;
  onWrite: (text: string) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  // At once: later, what was typed meanwhile would be gone.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [arrivals]);
  return (
    <textarea
      ref={field}
      id={id}
      rows={rows}
      maxLength={20000}
      autoComplete="off"
      aria-describedby={describedBy}
      defaultValue={value}
      onInput={(event) => onWrite(event.currentTarget.value)}
    />
  );
}

/** The minutes of a meeting: what is to be remembered, and the intention of each person. */
export function MinutesFields({ lang, minutes: { words, arrivals, write }, keeping, ui }: Props) {
  const { names, addresses } = identifyingParts(`${words.intentions}\n${words.text}`);
  const warnings = [
    names.length > 0 ? fill(ui.named, { names: formatList(lang, names) }) : null,
    addresses.length > 0 ? fill(ui.reachable, { names: formatList(lang, addresses) }) : null,
  ].filter((warning) => warning !== null);
  const isEmpty = words.text === '' && words.intentions === '';
  return (
    <div className="stage-minutes">
      <p className="meta" id="minutes-reminder">
        {ui.minutesReminder}
      </p>
      <div>
        <label htmlFor="minutes-intentions">{ui.intentions}</label>
        <MinutesField
          id="minutes-intentions"
          rows={4}
          describedBy="intentions-help minutes-reminder"
          value={words.intentions}
          arrivals={arrivals}
          onWrite={(intentions) => write({ intentions })}
        />
        <p className="meta" id="intentions-help">
          {ui.intentionsHelp}
        </p>
      </div>
      <div>
        <label htmlFor="minutes-text">{ui.minutesText}</label>
        <MinutesField
          id="minutes-text"
          rows={5}
          describedBy="minutes-reminder"
          value={words.text}
          arrivals={arrivals}
          onWrite={(text) => write({ text })}
        />
      </div>
      <p role="status" className="meta">
        {[...warnings, isEmpty ? '' : keeping === 'memory' ? ui.minutesNotKept : ui.minutesKept].join(' ').trim()}
      </p>
    </div>
  );
}
