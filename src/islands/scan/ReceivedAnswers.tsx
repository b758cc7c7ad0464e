import { type SyntheticEvent, useRef, useState } from 'react';

import { looksLikeFullName } from '../../domain/wording/looks-like-full-name.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { KeptResult } from './kept-result.ts';
import type { ScanProps } from './scan-ui.ts';
import type { ReceivedSide } from './use-side-reading.ts';

interface Props {
  scan: ScanProps;
  received: ReceivedSide;
  results: readonly KeptResult[];
  /** Whether the record is open, so that the answers can be kept. */
  ready: boolean;
  onKeep: (about: string) => void;
  onDiscard: () => void;
}

/** The result that these same answers were kept in before. */
function sameAs({ perspective, answers }: ReceivedSide, results: readonly KeptResult[]): KeptResult | undefined {
  const asText = (some: KeptResult['answers']) =>
    JSON.stringify(Object.entries(some).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return results.find(
    (result) => result.how === 'asked' && result.perspective === perspective && asText(result.answers) === asText(answers),
  );
}

/** What was handed in, in words, and about whom it is: one of the nicknames in use, or another. */
export function ReceivedAnswers({ scan, received, results, ready, onKeep, onDiscard }: Props) {
  const { side, ui, words, structure, lang } = scan;
  const form = useRef<HTMLFormElement>(null);
  const nicknames = [...new Set(results.map(({ about }) => about).filter(Boolean))];
  const [isSomeoneElse, setIsSomeoneElse] = useState(false);
  // The nicknames may come in after what was received.
  const isNew = isSomeoneElse || nicknames.length === 0;
  const [typed, setTyped] = useState('');
  const items = structure.perspectives.find(({ id }) => id === received.perspective)?.items ?? [];
  const given = Object.values(received.answers);
  const unknown = given.filter((answer) => answer === 'unknown').length;
  const before = sameAs(received, results);

  function keep(event: SyntheticEvent) {
    event.preventDefault();
    const chosen = form.current ? new FormData(form.current).get('received-about') : null;
    onKeep(isNew || typeof chosen !== 'string' ? typed.trim() : chosen);
  }

  return (
    <form ref={form} className="card received" aria-labelledby="received" autoComplete="off" onSubmit={keep}>
      <h2 id="received" tabIndex={-1}>
        {given.length === 1 ? side.countOne : fill(side.count, { count: given.length })}
      </h2>
      <p>
        {fill(side.content, {
          rated: given.length - unknown,
          unknown,
          word: words.unknown,
          open: items.length - given.length,
          side: words.perspectives[received.perspective]?.title ?? '',
        })}
      </p>
      {before && <p>{fill(side.already, { day: formatDay(lang, before.at) })}</p>}
      <fieldset>
        <legend>{side.sure}</legend>
        {nicknames.map((nickname, at) => (
          <label key={nickname} className="choice">
            <input
              type="radio"
              name="received-about"
              value={nickname}
              defaultChecked={at === 0}
              onChange={() => setIsSomeoneElse(false)}
            />
            <span>{nickname}</span>
          </label>
        ))}
        {nicknames.length > 0 && (
          <label className="choice">
            <input type="radio" name="received-about" value="" onChange={() => setIsSomeoneElse(true)} />
            <span>{side.someoneElse}</span>
          </label>
        )}
        {isNew && (
          <div className="scan-about">
            <label htmlFor="received-name">{side.name}</label>
            <input
              id="received-name"
              type="text"
              maxLength={40}
              autoComplete="off"
              aria-describedby="received-name-help"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <p className="meta" id="received-name-help">
              {ui.aboutHelp}
            </p>
            <p role="status">{looksLikeFullName(typed) ? ui.fullName : ''}</p>
          </div>
        )}
      </fieldset>
      <div className="actions">
        <button className="button" disabled={!ready}>
          {side.keep}
        </button>
        <button type="button" className="button quiet" onClick={onDiscard}>
          {side.discard}
        </button>
      </div>
    </form>
  );
}
