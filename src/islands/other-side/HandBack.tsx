import { useState } from 'react';

import type { SideAnswers } from '../../domain/codes/side-reading.ts';
import { fillNames } from '../../domain/wording/fill-names.ts';
import { addressOf } from '../../i18n/address.ts';
import { fill } from '../../i18n/fill.ts';
import { saveFile } from '../../platform/save-file.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { ShareLink } from '../ShareLink.tsx';
import { untilItWorks } from '../until-it-works.ts';
import type { OtherSideProps } from './other-side-ui.ts';

interface Props {
  page: OtherSideProps;
  given: SideAnswers;
  /** The same answers as a side code. */
  code: string;
  /** Is called when the answers have left the page in some way, so that nothing is lost by closing it. */
  onGiven: () => void;
  onChange: () => void;
  onDone: () => void;
  onStop: () => void;
}

/** The ways to hand the answers back, of which the other person chooses one, or none. */
export function HandBack({ page: { ui, lang, id, perspective, words }, given, code, onGiven, onChange, onDone, onStop }: Props) {
  const [message, setMessage] = useState('');
  const answered = Object.keys(given.answers).length;
  const address = new URL(`${addressOf(lang, `scan/${id}`)}#side=${code}`, location.origin).href;

  async function save() {
    const { sideFile } = await untilItWorks(() => import('../../domain/codes/side-file.ts'));
    saveFile(`dyade-${id}.json`, 'application/json', sideFile(given));
    onGiven();
    setMessage(ui.fileSaved);
  }

  return (
    <div className="hand-back screen-only">
      <h2 id="end" tabIndex={-1}>
        {ui.endTitle}
      </h2>
      <p>{answered === 0 ? ui.endEmpty : fill(ui.endLead, { answered, of: perspective.items.length })}</p>
      {answered > 0 && (
        <>
          <details className="review">
            <summary>{ui.review}</summary>
            <dl className="given-answers">
              {perspective.items.map(({ id: item }) => {
                const answer = given.answers[item];
                if (answer === undefined) return null;
                return (
                  <div key={item}>
                    <dt>{fillNames(words.items[item] ?? '', words.fallbacks)}</dt>
                    <dd>{answer === 'unknown' ? words.unknown : words.labels[answer - 1]}</dd>
                  </div>
                );
              })}
            </dl>
          </details>
          <section className="card" aria-labelledby="by-hand">
            <h3 id="by-hand">{ui.hereTitle}</h3>
            <p>{ui.hereText}</p>
            <p>
              <a className="button" href={address} onClick={onGiven}>
                {ui.here}
              </a>
            </p>
          </section>
          <section className="card" aria-labelledby="by-link">
            <h3 id="by-link">{ui.linkTitle}</h3>
            <p>{ui.linkText}</p>
            <ShareLink id="answers-link" address={address} ui={ui} onGiven={onGiven} />
          </section>
          <section className="card" aria-labelledby="by-code">
            <h3 id="by-code">{ui.codeTitle}</h3>
            <p>{ui.codeText}</p>
            <p className="side-code">{code.match(/.{1,4}/g)?.join(' ')}</p>
            <p>{ui.fileText}</p>
            <button type="button" className="button quiet" onClick={() => void save()}>
              {ui.file}
            </button>
            <p role="status">{message}</p>
          </section>
        </>
      )}
      <div className="actions">
        {answered > 0 && (
          <button type="button" className="button" onClick={onDone}>
            {ui.done}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onChange}>
          {ui.change}
        </button>
        <ConfirmButton label={ui.stop} question={ui.stopSure} yes={ui.stopYes} no={ui.stopNo} onConfirm={onStop} />
      </div>
    </div>
  );
}
