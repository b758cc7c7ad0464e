import { useEffect, useRef, useState } from 'react';

import { recordKey } from '../../domain/record/record-key.ts';
import type { Answers } from '../../domain/scoring/score-scale.ts';
import { formatDay } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';
import { newId } from '../../platform/new-id.ts';
import { askToPersist } from '../../platform/persistence.ts';
import { restore } from '../../platform/restore.ts';
import { useRecord } from '../use-record.ts';
import { useUndo } from '../use-undo.ts';
import { sideTitle } from './compare/side-title.ts';
import { HandIn } from './HandIn.tsx';
import type { KeptResult } from './kept-result.ts';
import { ReceiveSide } from './ReceiveSide.tsx';
import { Removed } from './Removed.tsx';
import { ScanForm } from './ScanForm.tsx';
import { ScanResult } from './ScanResult.tsx';
import { draftIdOf, type ScanPlace } from './scan-place.ts';
import type { ScanProps } from './scan-ui.ts';
import type { Texts } from './texts-in-form.ts';
import { useResults } from './use-results.ts';
import { useSideReading } from './use-side-reading.ts';

/** A self-scan that is scored in the browser; no answer leaves the page. */
export function Scan(scan: ScanProps) {
  const { id, structure, words, ui, lang } = scan;
  const record = useRecord();
  const { results, place, show, load, latest } = useResults(record, scan);
  const finishing = useRef(false);
  const movesFocus = useRef(false);
  /** About whom the form opens; of no use where a draft lies ready. */
  const [about, setAbout] = useState('');
  const [round, setRound] = useState(0);
  const undo = useUndo();
  const reader = useSideReading(scan);
  const shown = place.at === 'result' ? place.result : null;
  const changed = place.at === 'change' ? place.result : null;

  // Whoever asked for a result, or for the form, is taken to it once it is there.
  useEffect(() => {
    if (movesFocus.current) {
      const name = document.querySelector<HTMLElement>('.scan-about:not([hidden]) #about');
      (shown ? document.getElementById('result-heading') : (name ?? document.getElementById('step-0')))?.focus();
    }
    movesFocus.current = false;
  }, [place, round]);

  const [own] = structure.perspectives;
  const side = place.at === 'form' ? place.perspective : place.result.perspective;
  const perspective = structure.perspectives.find((one) => one.id === side) ?? own;
  if (!perspective) return null;

  function open(result: KeptResult) {
    movesFocus.current = true;
    undo.say('');
    show({ at: 'result', result });
  }

  async function finish(draftId: string, name: string, answers: Answers, texts: Texts) {
    // A second press on the button, while the first is being kept, is the same result.
    if (finishing.current || !perspective) return;
    finishing.current = true;
    const key = changed?.id ?? `${id}/${newId()}`;
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
    await Promise.all([record?.update('scan', key, (before) => ({ ...before, ...content })), record?.remove('draft', draftId)]);
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

  async function remove(result: KeptResult) {
    if (!record) return;
    const removed = await record.removeAll([
      recordKey('scan', result.id),
      recordKey('draft', draftIdOf(id, { at: 'change', result })),
    ]);
    await load();
    startOver(result.how === 'asked' ? '' : result.perspective);
    // Here the focus goes to the button that brings it back.
    movesFocus.current = false;
    undo.offer(ui.removed, {
      back: async () => {
        await restore(record, removed);
        await openKept(result.id);
        return ui.undone;
      },
    });
  }

  /** A form that the learner asked for: with what lies ready for it, else with a name, or empty. */
  function begin(form: ScanPlace, name: string) {
    movesFocus.current = true;
    undo.say('');
    setAbout(name);
    setRound(round + 1);
    show(form);
  }

  /** The empty form of a perspective, or the draft that lies ready for it; without a perspective that of the learner's own side. */
  function startOver(asked: string, name = '') {
    begin({ at: 'form', perspective: asked || (own?.id ?? '') }, name);
  }

  const receive = (
    <ReceiveSide
      key="receive"
      scan={scan}
      record={record}
      results={results}
      reader={reader}
      onKept={(key) => void openKept(key)}
    />
  );
  const hasOtherSide = structure.perspectives.some((one) => one.side === 'other');
  const handIn = hasOtherSide && <HandIn key="hand-in" reader={reader} ready={record !== null} side={scan.side} />;
  // The same element throughout: one that comes into the page with its words in it is not read out.
  const said = <Removed key="said" undo={undo} label={ui.undo} />;
  if (place.at === 'result')
    return (
      <>
        {receive}
        {said}
        <ScanResult
          key={place.result.id}
          scan={scan}
          result={place.result}
          results={results}
          record={record}
          onEdit={() => begin({ at: 'change', result: place.result }, '')}
          onFill={startOver}
          onRemove={() => void remove(place.result)}
        />
      </>
    );
  const draftId = draftIdOf(id, place);
  return (
    <>
      {receive}
      {/* Who has no result yet has asked nobody. */}
      {results.length > 0 && handIn}
      {said}
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
      {perspective.side === 'other' && (
        <div className="imagining">
          <h2>{words.perspectives[perspective.id]?.title}</h2>
          <p className="lead">{words.perspectives[perspective.id]?.instruction}</p>
        </div>
      )}
      <ScanForm
        key={`${draftId} ${round}`}
        scan={scan}
        perspective={perspective}
        begin={changed ?? { about, answers: {} }}
        record={record}
        draftId={draftId}
        onFinish={(name, answers, texts) => void finish(draftId, name, answers, texts)}
      />
      {results.length === 0 && handIn}
    </>
  );
}
