import { clockFace } from '../../domain/session/clock-face.ts';
import type { Presenting, RunPlan } from '../../domain/session/presenting.ts';
import { scheduleAt } from '../../domain/session/schedule-at.ts';
import { allottedTo, elapsedIn } from '../../domain/session/step-time.ts';
import { fill } from '../../i18n/fill.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import type { PresenterProps } from './presenter-ui.ts';
import { endInWords, scheduleInWords } from './schedule-in-words.ts';
import { StageDialog } from './StageDialog.tsx';

interface Props extends PresenterProps {
  plan: RunPlan;
  presenting: Presenting;
  at: number;
  onGo: (step: string) => void;
  onAnew: () => void;
  onClose: () => void;
}

/** All steps with the time that they have and took, each to go to; and how the session lies in its time. */
export function StepsDialog({ lang, script, ui, plan, presenting, at, onGo, onAnew, onClose }: Props) {
  const schedule = scheduleAt(presenting, plan, at);
  return (
    <StageDialog id="all-steps" title={ui.stepsTitle} close={ui.close} onClose={onClose}>
      <p>
        {scheduleInWords(schedule, ui)} · {endInWords(schedule, lang, ui)}
      </p>
      <ol className="stage-steps">
        {plan.map((step) => {
          const { title, silent } = script.steps.find(({ id }) => id === step.id)!;
          const took = elapsedIn(presenting, step.id, at);
          const isNow = step.id === presenting.step;
          const facts = [
            fill(ui.stepPlan, { minutes: allottedTo(presenting, step) / 60_000 }),
            silent ? ui.silent : null,
            took > 0 && !isNow ? fill(ui.stepTook, { time: clockFace(took, 'up') }) : null,
            isNow ? ui.stepNow : null,
          ];
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={isNow ? 'step' : undefined}
                onClick={() => {
                  onGo(step.id);
                  onClose();
                }}
              >
                <span>{title}</span> <span className="meta">{facts.filter((fact) => fact !== null).join(' · ')}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <ConfirmButton label={ui.anew} question={ui.anewSure} yes={ui.anewYes} no={ui.anewNo} onConfirm={onAnew} />
    </StageDialog>
  );
}
