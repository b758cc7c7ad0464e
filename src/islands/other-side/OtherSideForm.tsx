import { type RefObject, type SyntheticEvent, useState } from 'react';

import type { Answers } from '../../domain/scoring/score-scale.ts';
import { fillNames } from '../../domain/wording/fill-names.ts';
import { fill } from '../../i18n/fill.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { answersInForm } from '../scan/answers-in-form.ts';
import { RatingItem } from '../scan/RatingItem.tsx';
import { stepsOf } from '../scan/scan-steps.ts';
import { useStepFocus } from '../scan/use-step-focus.ts';
import { StepBar } from '../scan/StepBar.tsx';
import type { OtherSideProps } from './other-side-ui.ts';

interface Props {
  page: OtherSideProps;
  /** Holds the answers. */
  form: RefObject<HTMLFormElement | null>;
  awake: boolean;
  /** Which group of statements is shown, from 0. */
  step: number;
  answered: number;
  onStep: (step: number) => void;
  onAnswer: (answers: Answers) => void;
  onFinish: () => void;
  onStop: () => void;
}

/** The statements for the other person, three at a time, each of which may stay open. The name that is typed stays in this form. */
export function OtherSideForm({ page, form, awake, step, answered, onStep, onAnswer, onFinish, onStop }: Props) {
  const { ui, words, perspective } = page;
  const { items } = perspective;
  const [asker, setAsker] = useState('');
  const takeAlong = useStepFocus(form, step);
  const steps = stepsOf(items);
  const names = { ...words.fallbacks, ...(asker.trim() ? { professional: asker.trim() } : {}) };

  function go(to: number) {
    takeAlong();
    onStep(to);
  }

  function onward(event: SyntheticEvent) {
    event.preventDefault();
    if (step < steps.length - 1) go(step + 1);
    else onFinish();
  }

  return (
    <form
      ref={form}
      className="scan-form"
      aria-label={ui.title}
      autoComplete="off"
      onChange={(event) => onAnswer(answersInForm(event.currentTarget, items))}
      onSubmit={onward}
    >
      <p className="lead" id="asked" tabIndex={-1}>
        {words.asked} {ui.skip}
      </p>
      <div className="scan-about asked" hidden={awake && step > 0}>
        <label htmlFor="asker">{ui.asker}</label>
        <input
          id="asker"
          type="text"
          maxLength={40}
          aria-describedby="asker-help"
          autoComplete="off"
          onInput={(event) => setAsker(event.currentTarget.value)}
        />
        <p className="meta" id="asker-help">
          {ui.askerHelp}
        </p>
      </div>
      {steps.map((group, at) => (
        <section key={group[0]?.id} className="scan-step" hidden={awake && at !== step} aria-labelledby={`step-${at}`}>
          <h2 id={`step-${at}`} tabIndex={-1}>
            {fill(ui.step, { step: at + 1, of: steps.length })}
          </h2>
          {group.map(({ id }) => (
            <RatingItem
              key={id}
              id={id}
              statement={fillNames(words.items[id] ?? '', names)}
              onPaper={fillNames(words.items[id] ?? '', words.fallbacks)}
              labels={words.labels}
              unknown={words.unknown}
            />
          ))}
        </section>
      ))}
      <StepBar
        status={fill(ui.progress, { answered, of: items.length })}
        onBack={step > 0 ? () => go(step - 1) : null}
        back={ui.back}
        onward={step < steps.length - 1 ? ui.next : ui.finish}
        awake={awake}
      />
      <div className="stop script-only screen-only">
        <ConfirmButton
          label={ui.stop}
          question={ui.stopSure}
          yes={ui.stopYes}
          no={ui.stopNo}
          disabled={!awake}
          onConfirm={onStop}
        />
      </div>
    </form>
  );
}
