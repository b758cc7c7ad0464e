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

/** The minutes of a meeting: what is to be remembered, and the intention of each person. */
export function MinutesFields({ lang, minutes: { words, write }, keeping, ui }: Props) {
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
        <textarea
          id="minutes-intentions"
          rows={4}
          maxLength={20000}
          autoComplete="off"
          aria-describedby="intentions-help minutes-reminder"
          value={words.intentions}
          onInput={(event) => write({ intentions: event.currentTarget.value })}
        />
        <p className="meta" id="intentions-help">
          {ui.intentionsHelp}
        </p>
      </div>
      <div>
        <label htmlFor="minutes-text">{ui.minutesText}</label>
        <textarea
          id="minutes-text"
          rows={5}
          maxLength={20000}
          autoComplete="off"
          aria-describedby="minutes-reminder"
          value={words.text}
          onInput={(event) => write({ text: event.currentTarget.value })}
        />
      </div>
      <p role="status" className="meta">
        {[...warnings, isEmpty ? '' : keeping === 'memory' ? ui.minutesNotKept : ui.minutesKept].join(' ').trim()}
      </p>
    </div>
  );
}
