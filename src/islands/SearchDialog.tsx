import { type SubmitEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { base } from '../i18n/base.ts';
import { fill } from '../i18n/fill.ts';
import { chooseSingleKeys, singleKeysAreOn } from '../platform/early-preferences.ts';
import { choseToKeepNothing } from '../platform/keep-nothing-choice.ts';
import { loadSearchEngine, type SearchEngine, type SearchHit } from '../platform/search-engine.ts';
import { useAwake } from './use-awake.ts';

const resultsPerStep = 8;
/** Milliseconds. */
const pauseBetweenKeys = 500;

interface Props {
  words: Record<
    | 'title'
    | 'label'
    | 'placeholder'
    | 'close'
    | 'kind'
    | 'track'
    | 'all'
    | 'none'
    | 'one'
    | 'many'
    | 'more'
    | 'failed'
    | 'hint'
    | 'singleKeys'
    | 'kindLesson'
    | 'kindModule'
    | 'kindCase'
    | 'kindScan'
    | 'kindScenario'
    | 'kindExercise'
    | 'kindSession'
    | 'kindTool'
    | 'kindTerm'
    | 'kindPage'
    | 'kindCheck',
    string
  >;
  /** Title per track. */
  tracks: Record<string, string>;
  /** The folder of the search engine, with base path. */
  engine: string;
}

const kinds = {
  lesson: 'kindLesson',
  module: 'kindModule',
  case: 'kindCase',
  scan: 'kindScan',
  scenario: 'kindScenario',
  exercise: 'kindExercise',
  session: 'kindSession',
  tool: 'kindTool',
  term: 'kindTerm',
  check: 'kindCheck',
  page: 'kindPage',
} as const;

/** Search over the whole course in the language of the page. Wakes when it is opened; what was typed until then counts. */
export function SearchDialog({ words, tracks, engine: folder }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const awake = useAwake();
  const [engine, setEngine] = useState<SearchEngine | null>(null);
  const [found, setFound] = useState<{ term: string; total: number; hits: readonly SearchHit[] } | null>(null);
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState(resultsPerStep);
  const latest = useRef(0);

  // Where it can't be loaded, it is tried again whenever search is opened.
  useEffect(() => {
    if (engine) return undefined;
    const load = () => {
      loadSearchEngine(folder).then(
        (loaded) => {
          setFailed(false);
          setEngine(loaded);
        },
        () => setFailed(true),
      );
    };
    load();
    addEventListener('dyade:search', load);
    return () => removeEventListener('dyade:search', load);
  }, [engine]);

  async function search(limit = resultsPerStep) {
    if (!engine || !form.current) return;
    const data = new FormData(form.current);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const turn = ++latest.current;
    const term = text('term');
    if (term === '') {
      setFound(null);
      return;
    }
    const filters = Object.fromEntries(
      ['kind', 'track'].map((name): [string, string] => [name, text(name)]).filter(([, value]) => value !== ''),
    );
    try {
      for await (const result of engine.search(term, filters, limit)) {
        if (turn !== latest.current) return;
        setShown(limit);
        setFound({ term, ...result });
        // The best place comes at once, the others when typing pauses.
        await new Promise((resolve) => setTimeout(resolve, pauseBetweenKeys));
        if (turn !== latest.current) return;
      }
    } catch {
      setFailed(true);
    }
  }

  // What was typed while the engine was loading.
  useEffect(() => void search(), [engine]);

  function onInput(event: SyntheticEvent) {
    if (event.target instanceof HTMLInputElement && event.target.name === 'single-keys') {
      chooseSingleKeys(event.target.checked, !choseToKeepNothing(base));
      return;
    }
    void search();
  }

  // Enter searches; only the button closes, also before the island wakes.
  function onSubmit(event: SubmitEvent) {
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement && submitter.value === 'close') return;
    event.preventDefault();
    void search();
  }

  const count = found && (found.total === 0 ? words.none : found.total === 1 ? words.one : words.many);
  return (
    <dialog ref={dialog} className="search-dialog" aria-labelledby="search-title">
      <form ref={form} role="search" onInput={onInput} method="dialog" onSubmit={onSubmit} autoComplete="off">
        <div className="search-head">
          <h2 id="search-title">{words.title}</h2>
          <button className="button quiet" value="close">
            {words.close}
          </button>
        </div>
        <input type="search" name="term" aria-label={words.label} placeholder={words.placeholder} enterKeyHint="search" />
        {awake && (
          <>
            <div className="search-facets">
              <label>
                {words.kind}
                <select name="kind">
                  <option value="">{words.all}</option>
                  {Object.entries(kinds).map(([kind, name]) => (
                    <option key={kind} value={kind}>
                      {words[name]}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {words.track}
                <select name="track">
                  <option value="">{words.all}</option>
                  {Object.entries(tracks).map(([track, title]) => (
                    <option key={track} value={track}>
                      {title}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <p role="status" className="meta">
              {failed ? words.failed : found && count ? fill(count, { count: found.total, term: found.term }) : words.hint}
            </p>
            <ol className="search-results">
              {found?.hits.map((hit) => (
                <li key={hit.address}>
                  <a href={hit.address} onClick={() => dialog.current?.close()}>
                    {hit.title}
                  </a>
                  <p>{hit.excerpt.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}</p>
                </li>
              ))}
            </ol>
            {found && found.total > shown && (
              <button type="button" className="button quiet" onClick={() => void search(shown + resultsPerStep)}>
                {words.more}
              </button>
            )}
            <label className="check single-keys">
              <input type="checkbox" name="single-keys" defaultChecked={singleKeysAreOn()} />
              {words.singleKeys}
            </label>
          </>
        )}
      </form>
    </dialog>
  );
}
