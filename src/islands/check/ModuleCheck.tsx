import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { PASS_MARK, QUESTIONS_PER_CHECK } from '../../domain/quiz/check-rules.ts';
import { checkResult } from '../../domain/quiz/check-result.ts';
import { grade } from '../../domain/quiz/grade-question.ts';
import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import { addressOf } from '../../i18n/address.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { now } from '../../platform/clock.ts';
import { fillForm, isEmpty, responseInForm } from '../questions/response-in-form.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import type { CheckQuestion, CheckUi } from './check-ui.ts';
import { CheckItem } from './CheckItem.tsx';
import { keepEarlierPass, keepPass } from './keep-pass.ts';
import { useDraw } from './use-draw.ts';

interface Props {
  lang: Lang;
  module: string;
  title: string;
  questions: readonly CheckQuestion[];
  ui: CheckUi;
}

/** The check of a module: ten questions of the pool, checked together. Without script the whole pool can be read, with its answers. */
export function ModuleCheck({ lang, module, title, questions, ui }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const record = useRecord();
  const awake = record !== null;
  const keeping = useKeeping(record);
  const pool = questions.map(({ question }) => ({ id: question.id, outcome: question.outcome ?? '' }));
  const { draw, dropped, drawAgain, finish } = useDraw(record, module, pool);
  const [responses, setResponses] = useState<Readonly<Record<string, QuestionResponse>> | null>(null);
  const [message, setMessage] = useState('');
  const [isDrawing, setDrawing] = useState(false);
  const drawn = draw ? draw.questions.flatMap((id) => questions.find(({ question }) => question.id === id) ?? []) : questions;
  const grades = responses && drawn.map(({ key, question }) => (responses[key] ? grade(question, responses[key]).right : null));
  const result = grades && checkResult(grades);

  function read(): Record<string, QuestionResponse> {
    const { current } = form;
    return current ? Object.fromEntries(drawn.map(({ key, question }) => [key, responseInForm(current, key, question)])) : {};
  }

  // What was answered in this draw comes back, after a reload or in the other language.
  useEffect(() => {
    if (!record || !draw) return;
    void Promise.all(drawn.map(async ({ key }) => ({ key, entry: await record.read('answer', key) }))).then((answers) => {
      const { current } = form;
      if (!current) return;
      for (const { key, entry } of answers) {
        const item = drawn.find((one) => one.key === key);
        // What was chosen meanwhile stays.
        const isOpen = item && isEmpty(responseInForm(current, key, item.question));
        if (isOpen && entry && entry.at >= draw.startedAt) fillForm(current, key, entry.response);
      }
      if (draw.finishedAt) setResponses(read());
    });
  }, [record, draw?.startedAt]);

  function changed(event: SyntheticEvent) {
    const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement ? event.target.name : '';
    const item = drawn.find(({ key }) => field === key || field.startsWith(`${key}/`));
    if (!item || !form.current) return;
    const response = responseInForm(form.current, item.key, item.question);
    void record?.write('answer', item.key, { response, checked: false, right: null });
  }

  async function check(event: SyntheticEvent) {
    event.preventDefault();
    const given = read();
    const open = drawn.filter(
      ({ key, question }) => !given[key] || isEmpty(given[key]) || !grade(question, given[key]).complete,
    ).length;
    if (open > 0) {
      setMessage(fill(ui.unanswered, { open }));
      return;
    }
    setMessage('');
    setResponses(given);
    const answers = drawn.flatMap(({ key, question }) => {
      const response = given[key];
      return response ? [{ key, content: { response, checked: true, right: grade(question, response).right } }] : [];
    });
    // All at once: whoever goes on now, or switches the language, takes all of it along.
    const round = { ...checkResult(answers.map(({ content }) => content.right)), finishedAt: now() };
    await Promise.all([
      ...answers.map(({ key, content }) => record?.write('answer', key, content)),
      record && keepPass(record, module, round),
      finish(),
    ]);
    requestAnimationFrame(() => document.getElementById('check-result')?.focus());
  }

  async function again() {
    setDrawing(true);
    // Another draw takes the place of the one that says so.
    if (record) await keepEarlierPass(record, module);
    // In one go: between the two, the questions that were answered would stand there as if they were asked again.
    await drawAgain(() => {
      form.current?.reset();
      setResponses(null);
      setDrawing(false);
    });
    scrollTo({ top: 0 });
    document.getElementById('check-start')?.focus({ preventScroll: true });
  }

  return (
    <form
      ref={form}
      className="module-check"
      aria-label={title}
      autoComplete="off"
      onChange={changed}
      onSubmit={(event) => void check(event)}
    >
      <p className="no-script-only">{ui.pool}</p>
      {dropped > 0 && <p role="status">{fill(ui.changed, { dropped })}</p>}
      <p id="check-start" tabIndex={-1} className="meta script-only">
        {keeping === 'memory' ? ui.notKept : ui.kept}
      </p>
      {result && (
        <div className="card check-result" role="status">
          <h2 id="check-result" tabIndex={-1}>
            {fill(ui.result, { right: result.right, of: result.of })}
          </h2>
          <p>
            {fill(result.passed ? ui.passed : ui.notPassed, {
              needed: Math.ceil((result.of * PASS_MARK) / QUESTIONS_PER_CHECK),
              of: result.of,
            })}
          </p>
          {result.passed && (
            <p className="meta">
              {ui.statement} <a href={`${addressOf(lang, 'tool/portfolio')}#statement`}>{ui.toStatement}</a>
            </p>
          )}
        </div>
      )}
      <ol className={draw ? 'check-questions' : 'check-questions no-script-only'}>
        {drawn.map((item, at) => (
          <CheckItem
            key={item.key}
            item={item}
            ui={ui}
            number={at + 1}
            of={drawn.length}
            awake={awake}
            response={responses?.[item.key] ?? null}
          />
        ))}
      </ol>
      <p className="verdict" role="status">
        {message}
      </p>
      <p className="actions script-only">
        {result ? (
          <button type="button" className="button" disabled={isDrawing} onClick={() => void again()}>
            {ui.newDraw}
          </button>
        ) : (
          <button className="button" disabled={!awake || !draw}>
            {ui.finish}
          </button>
        )}
      </p>
    </form>
  );
}
