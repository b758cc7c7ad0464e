import type { Presenting } from '../../domain/session/presenting.ts';
import { scheduleAt } from '../../domain/session/schedule-at.ts';
import { stepTime } from '../../domain/session/step-time.ts';
import { fill } from '../../i18n/fill.ts';
import { MinutesFields } from './MinutesFields.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import type { PresenterProps } from './presenter-ui.ts';
import { endInWords, scheduleInWords } from './schedule-in-words.ts';
import { StageClock } from './StageClock.tsx';
import type { Minutes } from './use-minutes.ts';
import { planOf } from './use-session.ts';

interface Props extends PresenterProps {
  presenting: Presenting;
  at: number;
  minutes: Minutes;
  keeping: 'device' | 'memory';
}

/** What the facilitator has at hand: notes, time, what comes next, questions, pitfalls, what to do when emotions run high, and the minutes. */
export function NotesPanel({ lang, script, ui, presenting, at, minutes, keeping }: Props) {
  const plan = planOf(script, presenting.length);
  const place = plan.findIndex(({ id }) => id === presenting.step);
  const step = script.steps.find(({ id }) => id === presenting.step)!;
  const next = plan[place + 1];
  const nextTitle = script.steps.find(({ id }) => id === next?.id)?.title ?? '';
  const schedule = scheduleAt(presenting, plan, at);
  return (
    <div className="stage-notes">
      <div className="notes-now">
        <div>
          <p className="meta">
            {fill(ui.step, { step: place + 1, of: plan.length })}
            {step.silent && ` · ${ui.silent}`}
          </p>
          <h2>{step.title}</h2>
          <p className="meta">
            {scheduleInWords(schedule, ui)} · {endInWords(schedule, lang, ui)}
          </p>
        </div>
        <StageClock time={stepTime(presenting, plan, at)} isPaused={presenting.runsSince === null} isSilent={false} ui={ui} />
      </div>
      <section aria-labelledby="for-you">
        <h3 id="for-you">{ui.forYou}</h3>
        <Paragraphs text={step.notes} />
      </section>
      <p className="notes-next">{next ? fill(ui.nextUp, { title: nextTitle, minutes: next.minutes }) : ui.lastUp}</p>
      <section aria-labelledby="group-sees">
        <h3 id="group-sees">{ui.groupSees}</h3>
        <Paragraphs text={step.instruction} />
      </section>
      {[
        { title: ui.questionsTitle, lines: script.questions },
        { title: ui.pitfallsTitle, lines: script.pitfalls },
      ].map(({ title, lines }) => (
        <details key={title}>
          <summary>{title}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      <details>
        <summary>{ui.emotionsTitle}</summary>
        <Paragraphs text={script.emotions} />
      </details>
      <section aria-labelledby="minutes">
        <h3 id="minutes">{ui.minutesTitle}</h3>
        <MinutesFields lang={lang} minutes={minutes} keeping={keeping} ui={ui} />
      </section>
    </div>
  );
}
