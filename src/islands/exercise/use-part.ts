import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { grade } from '../../domain/quiz/grade-question.ts';
import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import type { Question } from '../../schemas/question.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { firstOrder, focusMove } from '../questions/OrderFields.tsx';
import { fillForm, isEmpty, responseInForm } from '../questions/response-in-form.ts';
import type { ExerciseUi } from './exercise-ui.ts';

interface Options {
  record: LearnerRecord | null;
  /** The id under which the answer is kept, `exercise/spot-the-dimension/sem`. */
  recordKey: string;
  question: Question;
  ui: ExerciseUi;
  /** Is told what was compared; `null` once that is being changed. */
  onCompared: (id: string, response: QuestionResponse | null) => void;
}

/** Items that still have no target. */
function openIn(question: Question, response: QuestionResponse): number {
  return 'items' in question && response.kind === 'sorting'
    ? question.items.filter(({ id }) => !Object.hasOwn(response.placed, id)).length
    : 0;
}

/** What happens in one part of an exercise: filling in, which is kept at every change, comparing, and doing it again. */
export function usePart({ record, recordKey, question, ui, onCompared }: Options) {
  const form = useRef<HTMLFormElement>(null);
  const [compared, setCompared] = useState<QuestionResponse | null>(null);
  const [message, setMessage] = useState('');
  const [order, setOrder] = useState(() => (question.kind === 'order' ? firstOrder(question) : []));

  function focusFirst(selector: string) {
    form.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  function show(response: QuestionResponse | null) {
    setCompared(response);
    onCompared(question.id, response);
  }

  function keep(response: QuestionResponse) {
    show(null);
    setMessage('');
    void record?.write('answer', recordKey, { response, checked: false, right: null });
  }

  function changed() {
    if (form.current) keep(responseInForm(form.current, recordKey, question));
  }

  // What was kept comes back; what was given before the island woke wins over it, item by item.
  useEffect(() => {
    if (!record) return;
    void record.read('answer', recordKey).then((entry) => {
      if (!form.current) return;
      const early = responseInForm(form.current, recordKey, question);
      const hasEarly = question.kind !== 'order' && !isEmpty(early);
      if (entry?.response.kind === 'order' && question.kind === 'order') {
        const { items } = entry.response;
        if (items.length === question.items.length && grade(question, entry.response).complete) setOrder(items);
      } else if (entry?.response.kind === 'sorting' && early.kind === 'sorting')
        fillForm(form.current, recordKey, { kind: 'sorting', placed: { ...entry.response.placed, ...early.placed } });
      if (hasEarly) changed();
      else if (entry?.checked && grade(question, entry.response).complete) show(entry.response);
    });
  }, [record]);

  function compare(event: SyntheticEvent) {
    event.preventDefault();
    if (!form.current) return;
    const response = responseInForm(form.current, recordKey, question);
    const graded = grade(question, response);
    if (!graded.complete) {
      const open = openIn(question, response);
      setMessage(fill(open === 1 ? ui.openOne : ui.open, { open }));
      return;
    }
    setMessage('');
    show(response);
    // The button that was pressed goes, and the one in its place takes the focus; who compares from a field stays there.
    const pressed = document.activeElement;
    requestAnimationFrame(() => pressed?.isConnected === false && focusFirst('.actions button'));
    // A sorting is compared with a reading, so nothing in it is right or wrong.
    void record?.write('answer', recordKey, { response, checked: true, right: question.kind === 'order' ? graded.right : null });
  }

  function move(item: string, by: 1 | -1) {
    const at = order.indexOf(item);
    const next = order.toSpliced(at, 1).toSpliced(at + by, 0, item);
    setOrder(next);
    keep({ kind: 'order', items: [...next] });
    setMessage(fill(ui.question.moved, { place: at + by + 1 }));
    // The list is drawn anew, and the button that was pressed may be at its end now.
    requestAnimationFrame(() => focusMove(form.current, item, by));
  }

  /** What was kept stays until something else is chosen. */
  function again() {
    form.current?.reset();
    if (question.kind === 'order') setOrder(firstOrder(question));
    show(null);
    setMessage(ui.cleared);
    // Steps are drawn in another order first.
    requestAnimationFrame(() => focusFirst('input[type="radio"], button:not([disabled])'));
  }

  return { form, compared, message, order, changed, compare, move, again };
}
