import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { grade } from '../../domain/quiz/grade-question.ts';
import { fill } from '../../i18n/fill.ts';
import { CheckItem } from '../check/CheckItem.tsx';
import type { CheckQuestion } from '../check/check-ui.ts';
import { fillForm, isEmpty, responseInForm } from '../questions/response-in-form.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import { PlacementResult } from './PlacementResult.tsx';
import type { PlacementLesson, PlacementUi } from './placement-ui.ts';
import { usePlacement } from './use-placement.ts';

interface Props {
  module: string;
  /** The pool of the module's check, under keys of its own. */
  questions: readonly CheckQuestion[];
  outcomes: readonly Readonly<{ id: string; text: string }>[];
  lessons: readonly PlacementLesson[];
  ui: PlacementUi;
}

type Answer = Readonly<{ outcome: string; right: boolean | null }>;

/**
 * A few questions before a module, for who may know some of it already. What can't be answered is left open; which answers are right
 * isn't told, since the check draws from the same questions.
 */
export function Placement({ module, questions, outcomes, lessons, ui }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const record = useRecord();
  const keeping = useKeeping(record);
  const pool = questions.map(({ question }) => ({ id: question.id, outcome: question.outcome ?? '' }));
  const { draw, dropped, begin, finish } = usePlacement(record, module, pool);
  const [answers, setAnswers] = useState<readonly Answer[] | null>(null);
  const drawn = (draw?.questions ?? []).flatMap((id) => questions.find(({ question }) => question.id === id) ?? []);
  /** Whether the result was asked for just now, and takes the focus once it is there. */
  const isAskedFor = useRef(false);
  const isOver = draw !== null && draw.finishedAt !== null;

  // What was answered comes back: into the form while it is under way, into the result once it is over.
  useEffect(() => {
    if (!record || !draw) return;
    void Promise.all(drawn.map(async (item) => ({ item, entry: await record.read('answer', item.key) }))).then((kept) => {
      if (isOver)
        setAnswers(
          kept.map(({ item: { question }, entry }) => ({ outcome: question.outcome ?? '', right: entry?.right ?? null })),
        );
      for (const { item, entry } of kept) {
        const { current } = form;
        // What was chosen meanwhile stays.
        if (current && entry && isEmpty(responseInForm(current, item.key, item.question)))
          fillForm(current, item.key, entry.response);
      }
    });
  }, [record, draw?.startedAt, draw?.finishedAt]);

  useEffect(() => {
    if (answers && isAskedFor.current) document.getElementById('placement-result')?.focus();
    isAskedFor.current = false;
  }, [answers]);

  function changed(event: SyntheticEvent) {
    const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement ? event.target.name : '';
    const item = drawn.find(({ key }) => field === key || field.startsWith(`${key}/`));
    if (!item || !form.current) return;
    const response = responseInForm(form.current, item.key, item.question);
    void record?.write('answer', item.key, { response, checked: false, right: null });
  }

  async function start() {
    setAnswers(null);
    form.current?.reset();
    await begin();
    requestAnimationFrame(() => document.getElementById('placement-start')?.focus());
  }

  async function show(event: SyntheticEvent) {
    event.preventDefault();
    const { current } = form;
    if (!current) return;
    const given = drawn.map((item) => ({ item, response: responseInForm(current, item.key, item.question) }));
    await Promise.all(
      given.map(async ({ item: { key, question }, response }) => {
        if (!isEmpty(response))
          await record?.write('answer', key, { response, checked: true, right: grade(question, response).right });
      }),
    );
    isAskedFor.current = true;
    await finish();
  }

  return (
    <div className="placement">
      <p className="no-script-only">{ui.noScript}</p>
      <p className="script-only">{ui.intro}</p>
      {keeping === 'memory' && <p className="meta">{ui.notKept}</p>}
      {isOver && answers && <PlacementResult outcomes={outcomes} lessons={lessons} answers={answers} ui={ui} />}
      {draw && !isOver && (
        <form
          ref={form}
          className="module-check"
          aria-label={ui.form}
          autoComplete="off"
          onChange={changed}
          onSubmit={(event) => void show(event)}
        >
          {dropped > 0 && <p role="status">{fill(ui.changed, { dropped })}</p>}
          <p id="placement-start" tabIndex={-1} className="meta">
            {ui.leaveOpen}
          </p>
          <ol className="check-questions">
            {drawn.map((item, at) => (
              <CheckItem key={item.key} item={item} ui={ui.check} number={at + 1} of={drawn.length} awake response={null} />
            ))}
          </ol>
          <p className="actions">
            <button className="button">{ui.finish}</button>
          </p>
        </form>
      )}
      {(!draw || isOver) && (
        <p className="actions script-only">
          <button type="button" className={isOver ? 'button quiet' : 'button'} disabled={!record} onClick={() => void start()}>
            {isOver ? ui.again : ui.begin}
          </button>
        </p>
      )}
    </div>
  );
}
