import { useEffect, useRef, useState } from 'react';

import { newId } from '../../platform/new-id.ts';
import { onShownPerson, shownPerson } from '../shown-person.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import { PlanCard } from './PlanCard.tsx';
import { PlanForm } from './PlanForm.tsx';
import type { PlanProps } from './plan-ui.ts';
import { type KeptPlan, type PlanWords, usePlans } from './use-plans.ts';

/** What was just done; a plan that was deleted can be brought back until the next thing is done. */
type Done = Readonly<{ text: string; removed?: KeptPlan; back?: KeptPlan['id'] }>;

/** The id of the heading of a plan in the list. */
const headingOf = (id: string) => `plan-${id}`;

/** The id of the field that the reader is in, which is in the form again once it is made anew; empty where they are elsewhere. */
function focusInForm(): string {
  const { activeElement } = document;
  return activeElement?.closest('.plan-form') ? activeElement.id : '';
}

/** A small plan: a form that keeps what is written with every key, and the plans that were kept. */
export function SmallPlan({ ui, address, about = '' }: PlanProps) {
  const record = useRecord();
  const keeping = useKeeping(record);
  const { plans, keep, putAway, remove } = usePlans(record, reopen);
  /** The plan in the form; `null` as long as nothing is written. */
  const current = useRef<string | null>(null);
  /** The nickname that an empty form opens with. */
  const [person, setPerson] = useState(about);
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<KeptPlan | null>(null);
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<Done>({ text: '' });
  const undoButton = useRef<HTMLButtonElement>(null);
  /** The id of what has the focus once another plan is in the form. */
  const nextFocus = useRef('');

  useEffect(() => {
    if (nextFocus.current !== '') document.getElementById(nextFocus.current)?.focus();
    nextFocus.current = '';
  }, [round]);

  // A plan that nobody has begun is about whom the result above it is about.
  useEffect(() => {
    const follow = () => {
      const fields =
        box.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.plan-form :is(input, textarea)') ?? [];
      const isTouched = current.current !== null || [...fields].some((field) => field.value !== field.defaultValue);
      const name = shownPerson() || about;
      if (isTouched || name === person) return;
      setPerson(name);
      open(null, focusInForm());
    };
    follow();
    return onShownPerson(follow);
  }, [person]);

  // The button that was pressed is gone: the focus goes to the one that brings back what it took away, or to what came back.
  useEffect(() => {
    if (done.removed) undoButton.current?.focus();
    else if (done.back !== undefined) document.getElementById(headingOf(done.back))?.focus();
  }, [done]);

  function write(words: PlanWords) {
    const isNamed = words.about !== '' && words.about !== person;
    const isEmpty = !isNamed && [words.intention, words.when, words.notice].every((text) => text.trim() === '');
    if (isEmpty && current.current === null) return;
    if (isEmpty && current.current !== null) {
      remove(current.current);
      current.current = null;
      return;
    }
    current.current ??= newId();
    keep(current.current, { ...words, inForm: true });
    if (done.text !== '') setDone({ text: '' });
  }

  /** The form with a plan in it, or empty. @param focus the id of what has the focus then */
  function open(plan: KeptPlan | null, focus: string) {
    if (current.current !== null) putAway(current.current);
    current.current = plan?.id ?? null;
    setShown(plan);
    setRound((before) => before + 1);
    nextFocus.current = focus;
  }

  /** Whoever left in the middle of a plan, or changed the language, finds it in the form, unless they have begun another by now. */
  function reopen(kept: readonly KeptPlan[]) {
    const unfinished = kept.find(({ plan }) => plan.inForm === true);
    if (!unfinished || current.current !== null) return;
    open(unfinished, focusInForm());
  }

  function takeAway(plan: KeptPlan) {
    remove(plan.id);
    setDone({ text: ui.removed, removed: plan });
  }

  const { removed } = done;
  // On paper a plan that was made takes the place of the empty form.
  const isMade = plans.length > 0 && current.current === null;
  const others = plans.filter(({ id }) => id !== current.current);
  return (
    <div ref={box} className={isMade ? 'small-plan made' : 'small-plan'}>
      <PlanForm
        key={round}
        plan={shown?.plan ?? { about: person, intention: '', when: '', notice: '' }}
        awake={record !== null}
        keeping={keeping}
        ui={ui}
        onWrite={write}
        onDone={() => {
          if (current.current === null) return;
          setDone({ text: ui.doneMessage });
          open(null, headingOf(current.current));
        }}
      />
      <div className="plan-done">
        <p role="status">{done.text}</p>
        {removed && (
          <button
            ref={undoButton}
            type="button"
            className="button quiet"
            onClick={() => {
              keep(removed.id, removed.plan);
              setDone({ text: ui.back, back: removed.id });
            }}
          >
            {ui.undo}
          </button>
        )}
      </div>
      {others.length > 0 && (
        <section className="kept-plans" aria-labelledby="kept-plans">
          <h3 id="kept-plans">{ui.keptTitle}</h3>
          <ul>
            {others.map((plan) => (
              <li key={plan.id} className="card">
                <PlanCard
                  kept={plan}
                  address={address}
                  ui={ui}
                  onEdit={() => open(plan, 'plan-intention')}
                  onRemove={() => takeAway(plan)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
