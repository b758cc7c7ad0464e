import { useEffect, useRef, useState } from 'react';

import { newId } from '../../platform/new-id.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import { PlanCard } from './PlanCard.tsx';
import { PlanForm } from './PlanForm.tsx';
import type { PlanProps } from './plan-ui.ts';
import { type KeptPlan, type PlanWords, usePlans } from './use-plans.ts';

/** What was just done; a plan that was deleted can be brought back until the next thing is done. */
type Done = Readonly<{ text: string; removed?: KeptPlan }>;

/** A small plan: a form that keeps what is written with every key, and the plans that were kept. */
export function SmallPlan({ ui, address, about = '' }: PlanProps) {
  const record = useRecord();
  const keeping = useKeeping(record);
  const { plans, keep, remove } = usePlans(record);
  /** The plan in the form; `null` as long as nothing is written. */
  const current = useRef<string | null>(null);
  const [shown, setShown] = useState<KeptPlan | null>(null);
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<Done>({ text: '' });
  const undoButton = useRef<HTMLButtonElement>(null);
  const doneMessage = useRef<HTMLParagraphElement>(null);
  const movesFocus = useRef(false);

  useEffect(() => {
    if (movesFocus.current) document.getElementById('plan-intention')?.focus();
    movesFocus.current = false;
  }, [round]);

  // The button that was pressed is gone: the focus goes to the one that brings back what it took away, or to what was done.
  useEffect(() => {
    if (done.removed) undoButton.current?.focus();
    else if (done.text !== '') doneMessage.current?.focus();
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
    keep(current.current, words);
    if (done.text !== '') setDone({ text: '' });
  }

  /** The form with a plan in it, or empty. */
  function open(plan: KeptPlan | null) {
    current.current = plan?.id ?? null;
    setShown(plan);
    setRound(round + 1);
    movesFocus.current = plan !== null;
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
          open(null);
        }}
      />
      <div className="plan-done">
        <p ref={doneMessage} role="status" tabIndex={-1}>
          {done.text}
        </p>
        {removed && (
          <button
            ref={undoButton}
            type="button"
            className="button quiet"
            onClick={() => {
              keep(removed.id, removed.plan);
              setDone({ text: ui.back });
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
                <PlanCard kept={plan} address={address} ui={ui} onEdit={() => open(plan)} onRemove={() => takeAway(plan)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
