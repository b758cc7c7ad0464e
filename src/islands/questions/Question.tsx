import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { grade } from '../../domain/quiz/grade-question.ts';
import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import type { Question as QuestionStructure, QuestionWords } from '../../schemas/question.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import { Explanations } from './Explanations.tsx';
import { firstOrder, focusMove } from './OrderFields.tsx';
import { OptionFeedback } from './OptionFeedback.tsx';
import type { QuestionUi } from './question-ui.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { fillForm, isEmpty, responseInForm } from './response-in-form.ts';

interface Props {
  /** The id under which the answer is kept, `lesson/dimensions/three-dimensions/guess`. */
  recordKey: string;
  question: QuestionStructure;
  words: QuestionWords;
  ui: QuestionUi;
}

/** What is shown after checking: per option or item whether the learner's answer there is right; empty at a guess. */
type Outcome = Readonly<{ parts: Readonly<Record<string, boolean>>; chosen: ReadonlySet<string> }>;

/** The options or items that an answer is about. */
function chosenIn(response: QuestionResponse): readonly string[] {
  if (response.kind === 'choice') return response.options;
  return response.kind === 'sorting' ? Object.keys(response.placed) : response.items;
}

/** What is said about the answer as a whole. */
function verdictOf(
  right: boolean | null,
  question: QuestionStructure,
  parts: Readonly<Record<string, boolean>>,
  ui: QuestionUi,
): string {
  if (right) return ui.right;
  return question.kind !== 'single' && Object.values(parts).some(Boolean) ? ui.partly : ui.wrong;
}

const instructions = {
  guess: 'single',
  single: 'single',
  multiple: 'multiple',
  match: 'sort',
  classify: 'sort',
  order: 'order',
} as const;

/** One question in a lesson or a case: answer, check, read why, try again. What is filled in is kept at every change. */
export function Question({ recordKey, question, words, ui }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const record = useRecord();
  // Buttons wait until answers can be kept, so that nothing that is done meanwhile is undone.
  const awake = record !== null;
  const keeping = useKeeping(record);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [message, setMessage] = useState('');
  const [order, setOrder] = useState(() => (question.kind === 'order' ? firstOrder(question) : []));
  const id = recordKey.replaceAll('/', '-');
  const isGuess = question.kind === 'guess';

  function read() {
    return form.current ? responseInForm(form.current, recordKey, question) : null;
  }

  function show(response: QuestionResponse) {
    const graded = grade(question, response);
    const parts = { ...graded.perOption, ...graded.perItem };
    setOutcome({ parts, chosen: new Set(chosenIn(response)) });
    if (!isGuess) setMessage(verdictOf(graded.right, question, parts, ui));
  }

  // What was kept comes back; what was given before the island woke wins over it, item by item.
  useEffect(() => {
    if (!record) return;
    void record.read('answer', recordKey).then((entry) => {
      const early = read();
      if (!form.current || !early) return;
      const hasEarly = question.kind !== 'order' && !isEmpty(early);
      if (!entry) {
        if (hasEarly) void changed();
        return;
      }
      if (entry.response.kind === 'order') putInOrder(entry.response.items);
      else if (!hasEarly) fillForm(form.current, recordKey, entry.response);
      else if (early.kind === 'sorting' && entry.response.kind === 'sorting')
        fillForm(form.current, recordKey, { kind: 'sorting', placed: { ...entry.response.placed, ...early.placed } });
      if (hasEarly) void changed();
      else if (entry.checked) show(entry.response);
    });
  }, [record]);

  /** An order that was kept, as long as it has the items that the question has now. */
  function putInOrder(kept: readonly string[]) {
    if (
      question.kind === 'order' &&
      kept.length === question.items.length &&
      question.items.every(({ id: item }) => kept.includes(item))
    )
      setOrder(kept);
  }

  async function changed() {
    const response = read();
    if (!response) return;
    if (isGuess) show(response);
    else {
      setOutcome(null);
      setMessage('');
    }
    await record?.write('answer', recordKey, { response, checked: isGuess, right: null });
  }

  function check(event: SyntheticEvent) {
    event.preventDefault();
    const response = read();
    if (!response) return;
    const graded = grade(question, response);
    if (!graded.complete) {
      setMessage(ui.incomplete);
      return;
    }
    show(response);
    void record?.write('answer', recordKey, { response, checked: true, right: graded.right });
  }

  function move(item: string, by: 1 | -1) {
    const at = order.indexOf(item);
    const next = order.toSpliced(at, 1).toSpliced(at + by, 0, item);
    setOrder(next);
    setOutcome(null);
    setMessage(fill(ui.moved, { place: at + by + 1 }));
    // The list is drawn anew, and the button that was pressed may be at its end now.
    requestAnimationFrame(() => focusMove(form.current, item, by));
    void record?.write('answer', recordKey, { response: { kind: 'order', items: [...next] }, checked: false, right: null });
  }

  const below = (option: string) =>
    outcome?.chosen.has(option) && (
      <OptionFeedback option={option} question={question} words={words} ui={ui} right={outcome.parts[option] ?? null} />
    );
  const eyebrow = isGuess ? ui.guess : question.kind === 'classify' ? ui.practise : ui.recall;
  return (
    <form
      ref={form}
      className={`question ${question.kind}`}
      id={id}
      aria-labelledby={`${id}-prompt`}
      autoComplete="off"
      onChange={() => void changed()}
      onSubmit={check}
    >
      <p className="eyebrow">{eyebrow}</p>
      <fieldset aria-describedby={`${id}-how`}>
        <legend id={`${id}-prompt`}>{words.prompt}</legend>
        <p className="meta" id={`${id}-how`}>
          {ui[instructions[question.kind]]}
        </p>
        <QuestionFields
          name={recordKey}
          question={question}
          words={words}
          ui={ui}
          order={{ items: order, move, awake }}
          below={below}
        />
      </fieldset>
      {!isGuess && (
        <p className="actions script-only">
          <button className="button" disabled={!awake}>
            {outcome ? ui.again : ui.check}
          </button>
        </p>
      )}
      <p className="verdict" role="status">
        {isGuess && outcome ? (keeping === 'memory' ? ui.keptHere : ui.kept) : message}
      </p>
      {outcome && !isGuess && 'options' in question && (
        <Explanations
          question={question}
          words={words}
          ui={ui}
          summary={ui.others}
          only={(option) => !outcome.chosen.has(option)}
        />
      )}
      {!awake && <Explanations question={question} words={words} ui={ui} summary={ui.answers} />}
    </form>
  );
}
