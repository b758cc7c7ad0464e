import { useEffect, useRef, useState } from 'react';

import type { Answers } from '../../domain/scoring/score-scale.ts';
import { formatDay } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';
import { newId } from '../../platform/new-id.ts';
import { askToPersist } from '../../platform/persistence.ts';
import { useRecord } from '../use-record.ts';
import { sideTitle } from './compare/side-title.ts';
import { fragmentOf, type KeptResult } from './kept-result.ts';
import { ReceiveSide } from './ReceiveSide.tsx';
import { ScanForm } from './ScanForm.tsx';
import { ScanResult } from './ScanResult.tsx';
import type { ScanProps } from './scan-ui.ts';
import type { Texts } from './texts-in-form.ts';
import { useResults } from './use-results.ts';

/** A self-scan that is scored in the browser; no answer leaves the page. */
export function Scan(scan: ScanProps) {
  const { id, structure, words, ui, lang } = scan;
  const record = useRecord();
  const { results, shown, show, load, latest } = useResults(record, id);
  const finishing = useRef(false);
  const movesFocus = useRef(false);
  const edited = useRef<string | null>(null);
  const [own] = structure.perspectives;
  const [perspective, setPerspective] = useState(own);
  /** About whom the form opens; of no use where a draft lies ready. */
  const [about, setAbout] = useState('');
  const [round, setRound] = useState(0);
  const [message, setMessage] = useState('');

  // Whoever asked for a result, or for the form, is taken to it once it is there.
  useEffect(() => {
    if (movesFocus.current) {
      const name = document.querySelector<HTMLElement>('.scan-about:not([hidden]) #about');
      (shown ? document.getElementById('result-heading') : (name ?? document.getElementById('step-0')))?.focus();
    }
    movesFocus.current = false;
  }, [shown, round]);

  if (!perspective) return null;
  const draftId = `${id}/${perspective.id}`;

  function open(result: KeptResult) {
    movesFocus.current = true;
    setMessage('');
    show(result);
  }

  async function finish(name: string, answers: Answers, texts: Texts) {
    // A second press on the button, while the first is being kept, is the same result.
    if (finishing.current || !perspective) return;
    finishing.current = true;
    const key = edited.current ?? `${id}/${newId()}`;
    const content = {
      scan: id,
      scanVersion: structure.version,
      perspective: perspective.id,
      how: perspective.side === 'own' ? ('self' as const) : ('imagined' as const),
      about: name,
      answers: { ...answers },
      ...(perspective.questions ? { texts: { ...texts } } : {}),
    };
    // All at once, so that whoever goes on now takes all of it along.
    await Promise.all([record?.write('scan', key, content), record?.remove('draft', draftId)]);
    edited.current = null;
    // From here on there is something that would be missed.
    if (results.length === 0 && record?.keeping === 'device') void askToPersist();
    await openKept(key);
    finishing.current = false;
  }

  /** Shows a result that was kept just now. */
  async function openKept(key: string) {
    await load();
    const result = latest.current.find((one) => one.id === key);
    if (result) open(result);
  }

  async function edit(result: KeptResult) {
    await record?.write('draft', `${id}/${result.perspective}`, {
      scan: id,
      scanVersion: structure.version,
      perspective: result.perspective,
      about: result.about,
      answers: { ...result.answers },
      ...(Object.keys(result.texts).length > 0 ? { texts: { ...result.texts } } : {}),
      group: 0,
    });
    startOver(result.perspective, result.about);
    edited.current = result.id;
  }

  async function remove(result: KeptResult) {
    await record?.remove('scan', result.id);
    await load();
    startOver(result.perspective);
    setMessage(ui.removed);
  }

  /** The empty form of a perspective, or the draft that lies ready for it. */
  function startOver(side: string, name = '') {
    edited.current = null;
    movesFocus.current = true;
    setPerspective(structure.perspectives.find((one) => one.id === side) ?? own);
    setAbout(name);
    setRound(round + 1);
    show(null);
  }

  const receive = (
    <ReceiveSide key="receive" scan={scan} record={record} results={results} asks={!shown} onKept={(key) => void openKept(key)} />
  );
  if (shown)
    return (
      <>
        {receive}
        <ScanResult
          key={fragmentOf(shown)}
          scan={scan}
          result={shown}
          results={results}
          record={record}
          onEdit={() => void edit(shown)}
          onFill={startOver}
          onRemove={() => void remove(shown)}
          onShow={open}
        />
      </>
    );
  return (
    <>
      {receive}
      <p role="status">{message}</p>
      {results.length > 0 && (
        <aside className="card earlier">
          <p className="eyebrow">{ui.earlier}</p>
          <ul>
            {results.map((result) => (
              <li key={result.id}>
                <button type="button" className="button link" onClick={() => open(result)}>
                  {fill(result.about ? ui.resultEyebrow : ui.resultEyebrowNoName, {
                    name: result.about,
                    day: formatDay(lang, result.at),
                  })}
                  {structure.perspectives.length > 1 && ` · ${sideTitle(scan, result)}`}
                </button>
              </li>
            ))}
          </ul>
        </aside>
      )}
      {perspective.side === 'other' && <p className="lead">{words.perspectives[perspective.id]?.instruction}</p>}
      <ScanForm
        key={`${perspective.id} ${round}`}
        scan={scan}
        perspective={perspective}
        about={about}
        record={record}
        draftId={draftId}
        onFinish={(name, answers, texts) => void finish(name, answers, texts)}
      />
    </>
  );
}
