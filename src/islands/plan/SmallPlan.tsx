import { useEffect, useRef, useState } from 'react';

import { newId } from '../../platform/new-id.ts';
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

/** A small plan: a form that keeps what is written with every key, and the plans that were kept. */
export function SmallPlan({ ui, address, about = '' }: PlanProps) {
  const record = useRecord();
  const keeping = useKeeping(record);
  const { plans, keep, putAway, remove } = usePlans(record, reopen);
  /** The plan in the form; `null` as long as nothing is written. */
  const current = useRef<string | null>(null);
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

  // The button that was pressed is gone: the focus goes to the one that brings back what it took away, or to what came back.
  useEffect(() => {
    if (done.removed) undoButton.current?.focus();
    else if (done.back !== undefined) document.getElementById(headingOf(done.back))?.focus();
  }, [done]);

  function write(words: PlanWords) {
    const isNamed = words.about !== '' && words.about !== about;
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
    // The form is made anew: a field that the reader is in already is in it again.
    const { activeElement } = document;
    open(unfinished, activeElement?.closest('.plan-form') ? activeElement.id : '');
  }

  function takeAway(plan: KeptPlan) {
    remove(plan.id);
    setDone({ text: ui.removed, removed: plan });
  }

  const { removed } = done;
  const others = plans.filter(({ id }) => id !== current.current);
  return (
    <div className="small-plan">
      <PlanForm
        key={round}
        plan={shown?.plan ?? { about, intention: '', when: '', notice: '' }}
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
