// The server's HTML has the first choices; this form is hidden during a round and never drawn anew.
/* eslint-disable no-restricted-syntax */
import type { RefObject } from 'react';

import { choices, firstChoice } from '../../domain/cards/card-choice.ts';
import { fill } from '../../i18n/fill.ts';
import { type Lang, localeCodes, locales } from '../../i18n/locales.ts';
import { type CoursePart, type FlashcardsUi, languageName } from './flashcards-ui.ts';

interface Props {
  form: RefObject<HTMLFormElement | null>;
  lang: Lang;
  parts: readonly CoursePart[];
  /** Whether a round can begin. */
  ready: boolean;
  ui: FlashcardsUi;
  onChange: () => void;
  onBegin: () => void;
}

/** What to study and how, as a form that holds what was chosen. */
export function ChoiceForm({ form, lang, parts, ready, ui, onChange, onBegin }: Props) {
  const kinds = { both: ui.kindsBoth, terms: ui.kindsTerms, questions: ui.kindsQuestions };
  const translations = localeCodes.flatMap((from) => localeCodes.filter((to) => to !== from).map((to) => [from, to] as const));
  return (
    <form
      ref={form}
      className="card-choice"
      aria-label={ui.chooseTitle}
      autoComplete="off"
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        onBegin();
      }}
    >
      <label className="of">
        <span>{ui.of}</span>
        <select name="of" defaultValue={firstChoice.of}>
          <option value="all">{ui.ofAll}</option>
          {parts.map(({ id, title, modules }) => (
            <optgroup key={id} label={title}>
              <option id={`track/${id}`} value={`track/${id}`}>
                {fill(ui.ofTrack, { track: title })}
              </option>
              {modules.map((module) => (
                <option key={module.id} id={`module/${module.id}`} value={`module/${module.id}`}>
                  {module.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span>{ui.kinds}</span>
        <select name="kinds" defaultValue={firstChoice.kinds}>
          {choices.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{ui.lang}</span>
        <select name="lang" defaultValue={lang}>
          {localeCodes.map((code) => (
            <option key={code} value={code} lang={locales[code].tag}>
              {locales[code].label}
            </option>
          ))}
        </select>
      </label>
      <label className="of">
        <span>{ui.ask}</span>
        <select name="ask" defaultValue={firstChoice.ask}>
          <option value="meaning">{ui.askMeaning}</option>
          <option value="name">{ui.askName}</option>
          {translations.map(([from, to]) => (
            <option key={from} value={`${from}-${to}`}>
              {fill(ui.askTranslate, { from: languageName(from, lang), to: languageName(to, lang) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{ui.most}</span>
        <select name="most" defaultValue={firstChoice.most}>
          {choices.most.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{ui.mostNew}</span>
        <select name="mostNew" defaultValue={firstChoice.mostNew}>
          {choices.mostNew.map((count) => (
            <option key={count} value={count}>
              {count === 0 ? ui.mostNewNone : count}
            </option>
          ))}
        </select>
      </label>
      <div className="actions">
        <button className="button" disabled={!ready}>
          {ui.begin}
        </button>
      </div>
    </form>
  );
}
