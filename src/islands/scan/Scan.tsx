import { useEffect, useRef, useState } from 'react';

import type { Answers } from '../../domain/scoring/score-scale.ts';
import { formatDay } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';
import { now } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { useRecord } from '../use-record.ts';
import { ScanForm } from './ScanForm.tsx';
import { ScanResult } from './ScanResult.tsx';
import type { ScanProps } from './scan-ui.ts';

/** What the scan's page shows: the form, or one result. */
type Result = Readonly<{ id: string; about: string; at: string; answers: Answers; version: number }>;

/** The fragment of a result's address, so that reload, back, forward and the language switch come to the same one. */
function fragmentOf({ id }: Result): string {
  return `#result-${id.slice(id.lastIndexOf('/') + 1)}`;
}

/** A self-scan that is scored in the browser; no answer leaves the page. */
export function Scan(scan: ScanProps) {
  const { id, perspective, structure, ui, lang } = scan;
  const record = useRecord();
  const [results, setResults] = useState<readonly Result[]>([]);
  // The browser's back and forward ask for results between two renders.
  const latest = useRef<readonly Result[]>([]);
  const finishing = useRef(false);
  const movesFocus = useRef(false);
  const edited = useRef<string | null>(null);
  const [shown, setShown] = useState<Result | null>(null);
  const [round, setRound] = useState(0);
  const [message, setMessage] = useState('');
  const items = structure.perspectives.find((one) => one.id === perspective)?.items ?? [];
  const draftId = `${id}/${perspective}`;

  useEffect(() => {
    if (!record) return;
    void record.list('scan').then((entries) => {
      const own = entries
        .filter(({ entry }) => entry.scan === id && entry.perspective === perspective)
        .map(({ id: key, entry }) => ({
          id: key,
          about: entry.about,
          at: entry.at,
          answers: entry.answers,
          version: entry.scanVersion,
        }))
        .toSorted((one, other) => other.at.localeCompare(one.at));
      keep(own);
      follow();
    });
    const follow = () => {
      const result = latest.current.find((one) => fragmentOf(one) === location.hash);
      // Other fragments, such as the skip link's, leave a result on the screen.
      if (result || location.hash === '') setShown(result ?? null);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [record]);

  // Whoever asked for a result, or for the form, is taken to it once it is there.
  useEffect(() => {
    if (movesFocus.current) document.getElementById(shown ? 'result-heading' : 'about')?.focus();
    movesFocus.current = false;
  }, [shown, round]);

  function keep(list: readonly Result[]) {
    latest.current = list;
    setResults(list);
  }

  function show(result: Result) {
    setShown(result);
    setMessage('');
    location.hash = fragmentOf(result);
    movesFocus.current = true;
  }

  async function finish(about: string, answers: Answers) {
    // A second press on the button, while the first is being kept, is the same result.
    if (finishing.current) return;
    finishing.current = true;
    const key = `${id}/${newId()}`;
    // All at once, so that whoever goes on now takes all of it along; changed answers take the place of the result they were changed from.
    await Promise.all([
      record?.write('scan', key, { scan: id, scanVersion: structure.version, perspective, about, answers: { ...answers } }),
      record?.remove('draft', draftId),
      edited.current === null ? undefined : record?.remove('scan', edited.current),
    ]);
    const result = { id: key, about, at: now(), answers, version: structure.version };
    keep([result, ...latest.current.filter((one) => one.id !== edited.current)]);
    edited.current = null;
    show(result);
    finishing.current = false;
  }

  async function edit(result: Result) {
    await record?.write('draft', draftId, {
      scan: id,
      scanVersion: structure.version,
      perspective,
      about: result.about,
      answers: { ...result.answers },
      group: 0,
    });
    startOver();
    edited.current = result.id;
  }

  async function remove(result: Result) {
    await record?.remove('scan', result.id);
    keep(latest.current.filter((one) => one.id !== result.id));
    startOver();
    setMessage(ui.removed);
  }

  function startOver() {
    history.pushState(null, '', location.pathname + location.search);
    edited.current = null;
    setShown(null);
    setRound(round + 1);
    movesFocus.current = true;
  }

  if (shown)
    return (
      <ScanResult
        scan={scan}
        items={items}
        result={shown}
        record={record}
        onEdit={() => void edit(shown)}
        onAgain={startOver}
        onRemove={() => void remove(shown)}
      />
    );
  return (
    <>
      <p role="status">{message}</p>
      {results.length > 0 && (
        <aside className="card earlier">
          <p className="eyebrow">{ui.earlier}</p>
          <ul>
            {results.map((result) => (
              <li key={result.id}>
                <button type="button" className="button link" onClick={() => show(result)}>
                  {fill(result.about ? ui.resultEyebrow : ui.resultEyebrowNoName, {
                    name: result.about,
                    day: formatDay(lang, result.at),
                  })}
                </button>
              </li>
            ))}
          </ul>
        </aside>
      )}
      <ScanForm
        key={round}
        scan={scan}
        items={items}
        record={record}
        draftId={draftId}
        onFinish={(about, answers) => void finish(about, answers)}
      />
    </>
  );
}
