import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import { looksLikeFullName } from '../../domain/wording/looks-like-full-name.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import type { PlanUi } from './plan-ui.ts';
import { textIn } from './text-in.ts';
import type { PlanWords } from './use-plans.ts';

interface Props {
  /** What the form opens with. */
  plan: PlanWords;
  awake: boolean;
  keeping: LearnerRecord['keeping'];
  ui: PlanUi;
  onWrite: (words: PlanWords) => void;
  onDone: () => void;
}

const questions = ['intention', 'when', 'notice'] as const;

/** What stands in the form now. */
function wordsIn(form: HTMLFormElement): PlanWords {
  const data = new FormData(form);
  const text = (name: string) => textIn(data, name);
  return { about: text('about').trim(), intention: text('intention'), when: text('when'), notice: text('notice') };
}

/** The form of one plan. It holds what is written, and hands it over with every key. */
export function PlanForm({ plan, awake, keeping, ui, onWrite, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [about, setAbout] = useState(plan.about);
  const [saved, setSaved] = useState(false);

  function write() {
    if (!form.current) return;
    const words = wordsIn(form.current);
    setAbout(words.about);
    if (!awake) return;
    onWrite(words);
    setSaved(true);
  }

  // What was written before the form woke counts.
  useEffect(() => {
    if (!awake || !form.current) return;
    const words = wordsIn(form.current);
    if (words.about !== plan.about.trim() || questions.some((name) => words[name] !== plan[name])) write();
  }, [awake]);

  function finish(event: SyntheticEvent) {
    event.preventDefault();
    onDone();
  }

  return (
    <form ref={form} className="reflection plan-form" aria-label={ui.title} autoComplete="off" onInput={write} onSubmit={finish}>
      <div>
        <label htmlFor="plan-about">{ui.about}</label>
        <input
          id="plan-about"
          name="about"
          type="text"
          maxLength={40}
          autoComplete="off"
          aria-describedby="plan-about-help"
          defaultValue={plan.about}
        />
        <p className="meta" id="plan-about-help">
          {ui.aboutHelp}
        </p>
        <p role="status" className="map-warning">
          {looksLikeFullName(about) ? ui.fullName : ''}
        </p>
      </div>
      {questions.map((name) => (
        <div key={name}>
          <label htmlFor={`plan-${name}`}>{ui[name]}</label>
          <textarea id={`plan-${name}`} name={name} rows={2} maxLength={20000} autoComplete="off" defaultValue={plan[name]} />
        </div>
      ))}
      <p className="meta script-only" role="status">
        {keeping === 'memory' ? ui.notKept : saved ? ui.saved : ui.stays}
      </p>
      <div className="actions screen-only script-only">
        <button className="button" disabled={!awake}>
          {ui.done}
        </button>
      </div>
    </form>
  );
}
