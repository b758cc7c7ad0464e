import { useEffect, useRef, useState } from 'react';

import { fill } from '../../i18n/fill.ts';
import { isLang, locales } from '../../i18n/locales.ts';
import { rememberedLanguage, singleKeysAreOn } from '../../platform/early-preferences.ts';
import { isPersisted } from '../../platform/is-persisted.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { askToPersist } from '../../platform/persistence.ts';
import { isRecordRemembered } from '../../platform/is-record-remembered.ts';
import { useKeeping } from '../use-keeping.ts';
import type { MyDataUi } from './my-data-ui.ts';

interface Props {
  record: LearnerRecord;
  ui: MyDataUi;
}

/** Where what is kept is, what the browser remembers beside it, and whether it promised to hold on to it. */
export function WhereItIs({ record, ui }: Props) {
  const keeping = useKeeping(record);
  const [promised, setPromised] = useState<boolean | null>(null);
  const [message, setMessage] = useState('');
  const promise = useRef<HTMLParagraphElement>(null);
  useEffect(() => void isPersisted().then(setPromised), []);

  async function ask() {
    const answer = await askToPersist();
    setMessage(answer ? '' : ui.promiseRefused);
    setPromised(answer);
    // The button goes with the focus on it, and nothing else says that it worked.
    if (answer) promise.current?.focus();
  }

  if (keeping === 'memory')
    return (
      <p>
        {record.reason === 'chosen' ? ui.whereMemory : ui.whereUnavailable} {ui.copyWorks}
      </p>
    );
  const language = rememberedLanguage() ?? '';
  return (
    <>
      <p>
        {ui.where} {isLang(language) && fill(ui.earlyLanguage, { language: locales[language].label })}{' '}
        {!singleKeysAreOn() && ui.earlyKeys} {isRecordRemembered() && ui.earlyRecord}
      </p>
      {promised !== null && (
        <p ref={promise} tabIndex={-1}>
          {promised ? ui.promised : ui.notPromised}
        </p>
      )}
      {promised === false && (
        <div className="actions">
          <button type="button" className="button quiet" onClick={() => void ask()}>
            {ui.askPromise}
          </button>
        </div>
      )}
      <p role="status" className="meta">
        {message}
      </p>
    </>
  );
}
