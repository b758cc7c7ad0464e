import { type SyntheticEvent, useEffect, useRef, useState } from 'react';

import type { Answers } from '../../domain/scoring/score-scale.ts';
import { fillNames } from '../../domain/wording/fill-names.ts';
import { looksLikeFullName } from '../../domain/wording/looks-like-full-name.ts';
import { fill } from '../../i18n/fill.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import type { Perspective } from '../../schemas/scan.ts';
import { useKeeping } from '../use-keeping.ts';
import { answersInForm, tickAnswers } from './answers-in-form.ts';
import { RatingItem } from './RatingItem.tsx';
import { focusStep, stepsOf } from './scan-steps.ts';
import type { ScanProps } from './scan-ui.ts';

interface Props {
  scan: ScanProps;
  perspective: Perspective;
  /** The nickname to begin with; a draft has its own. */
  about: string;
  record: LearnerRecord | null;
  /** Where a kept draft comes from, under its id in the record. */
  draftId: string;
  onFinish: (about: string, answers: Answers) => void;
}

/** A scan as one form, shown in steps once script runs. The form holds the answers; each is kept as soon as it is given. */
export function ScanForm({ scan, perspective, about: initial, record, draftId, onFinish }: Props) {
  const { ui, words, structure, id } = scan;
  const { items } = perspective;
  const statements = words.perspectives[perspective.id]?.items ?? {};
  const form = useRef<HTMLFormElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  // Buttons and steps wait until answers can be kept; until then the form is whole.
  const awake = record !== null;
  const keeping = useKeeping(record);
  const [about, setAbout] = useState(initial);
  const [answered, setAnswered] = useState(0);
  const [step, setStep] = useState(0);
  const [saved, setSaved] = useState(false);
  const steps = stepsOf(items);
  const names = { ...words.fallbacks, ...(about.trim() ? { other: about.trim() } : {}) };

  async function keep(group = step) {
    if (!form.current) return;
    const answers = answersInForm(form.current, items);
    setAnswered(Object.keys(answers).length);
    setAbout(nameField.current?.value ?? '');
    if (!record) return;
    const content = {
      scan: id,
      scanVersion: structure.version,
      perspective: perspective.id,
      about: nameField.current?.value.trim() ?? '',
      answers: { ...answers },
      group,
    };
    await record.write('draft', draftId, content);
    setSaved(true);
  }

  // What was filled in before waking wins over what was kept, item by item; then all of it is kept.
  useEffect(() => {
    if (!record || !form.current) return;
    const before = Object.keys(answersInForm(form.current, items)).length > 0 || (nameField.current?.value ?? '') !== '';
    void record.read('draft', draftId).then((draft) => {
      if (!form.current || !nameField.current) return;
      if (draft) {
        tickAnswers(form.current, items, draft.answers);
        nameField.current.value ||= draft.about;
        // Someone who is answering already stays where they are.
        if (!before) setStep(Math.min(draft.group, steps.length - 1));
      }
      if (draft || before) void keep(before ? 0 : Math.min(draft?.group ?? 0, steps.length - 1));
    });
  }, [record]);

  function go(to: number) {
    setStep(to);
    void keep(to);
    requestAnimationFrame(() => focusStep(form, to));
  }

  function finish(event: SyntheticEvent) {
    event.preventDefault();
    if (!form.current) return;
    if (step < steps.length - 1) go(step + 1);
    else onFinish(nameField.current?.value.trim() ?? '', answersInForm(form.current, items));
  }

  const isLast = step === steps.length - 1;
  const progress = fill(ui.progress, { answered, of: items.length });
  const kept = saved ? (keeping === 'device' ? ui.saved : ui.notKept) : '';
  return (
    <form
      ref={form}
      className="scan-form"
      aria-label={words.title}
      autoComplete="off"
      onChange={() => void keep()}
      onSubmit={finish}
    >
      <div className="scan-about" hidden={awake && step > 0}>
        <label htmlFor="about">{ui.about}</label>
        <input
          id="about"
          name="about"
          ref={nameField}
          defaultValue={initial}
          type="text"
          maxLength={40}
          aria-describedby="about-help"
          autoComplete="off"
          onInput={() => void keep()}
        />
        <p className="meta" id="about-help">
          {ui.aboutHelp}
        </p>
        <p role="status">{looksLikeFullName(about) ? ui.fullName : ''}</p>
      </div>
      {steps.map((group, at) => (
        <section key={group[0]?.id} className="scan-step" hidden={awake && at !== step} aria-labelledby={`step-${at}`}>
          <h2 id={`step-${at}`} tabIndex={-1}>
            {fill(ui.step, { step: at + 1, of: steps.length })}
          </h2>
          {group.map((item) => (
            <RatingItem
              key={item.id}
              id={item.id}
              statement={fillNames(statements[item.id] ?? '', names)}
              onPaper={fillNames(statements[item.id] ?? '', words.fallbacks)}
              labels={words.labels}
              unknown={words.unknown}
            />
          ))}
        </section>
      ))}
      <div className="scan-bar script-only">
        <p role="status">
          {progress}
          {kept && ` · ${kept}`}
        </p>
        <div className="actions">
          {step > 0 && (
            <button type="button" className="button quiet" onClick={() => go(step - 1)}>
              {ui.back}
            </button>
          )}
          <button className="button" disabled={!awake}>
            {isLast ? (answered === items.length ? ui.finish : ui.finishEarly) : ui.next}
          </button>
        </div>
      </div>
    </form>
  );
}
