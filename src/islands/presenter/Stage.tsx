import { useEffect, useRef, useState } from 'react';

import { scheduleAt } from '../../domain/session/schedule-at.ts';
import type { Presenting } from '../../domain/session/presenting.ts';
import { stepTime } from '../../domain/session/step-time.ts';
import { fill } from '../../i18n/fill.ts';
import { BlankScreen } from './BlankScreen.tsx';
import { Controls } from './Controls.tsx';
import { GroupSlot } from './GroupSlot.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import type { WholePresenterProps } from './presenter-ui.ts';
import { scheduleInWords } from './schedule-in-words.ts';
import { StageClock } from './StageClock.tsx';
import { StageDialogs, type StageDialogName } from './StageDialogs.tsx';
import { StepBars } from './StepBars.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useKeys } from './use-keys.ts';
import type { Minutes } from './use-minutes.ts';
import { useScreenAwake } from './use-screen-awake.ts';
import { planOf, type Session } from './use-session.ts';

interface Props extends WholePresenterProps {
  presenting: Presenting;
  session: Session;
  minutes: Minutes;
  keeping: 'device' | 'memory';
  onAnew: () => void;
}

/** A text that is longer than this gets a smaller letter, so that it stays on the screen. */
const longText = 330;

/** What the group sees: one step, large, with its time. */
export function Stage({ lang, script, group, ui, presenting, session, minutes, keeping, onAnew }: Props) {
  const { act, at, isBlank, leads } = session;
  const [dialog, setDialog] = useState<StageDialogName | null>(null);
  const [hasNotes, setNotes] = useState(false);
  /** Whoever has said once that the room may read along is not asked again. */
  const mayShow = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useFullScreen();
  const awake = useScreenAwake();
  const plan = planOf(script, presenting.length);
  const place = plan.findIndex(({ id }) => id === presenting.step);
  const step = script.steps.find(({ id }) => id === presenting.step)!;
  const said = useAnnouncement(presenting, step, plan, at, { lang, ui });
  const isPaused = presenting.runsSince === null;

  // The button that was pressed to begin is gone.
  useEffect(() => heading.current?.focus(), []);

  function toggleNotes() {
    if (hasNotes || mayShow.current) setNotes(!hasNotes);
    else setDialog('notes');
  }

  useKeys(leads, {
    next: () => act({ do: 'next' }),
    back: () => act({ do: 'back' }),
    pause: () => act({ do: isPaused ? 'run' : 'pause' }),
    more: () => act({ do: 'minute', by: 1 }),
    less: () => act({ do: 'minute', by: -1 }),
    blank: () => session.setBlank(true),
    fullScreen: () => screen.fill(!screen.isFull),
    notes: toggleNotes,
    help: () => setDialog('help'),
  });

  const kind = [
    'stage screen-only script-only',
    step.silent && 'is-silent',
    step.fragment !== null && 'has-fragment',
    step.uses !== null && 'has-group',
    step.instruction.length > longText && 'is-long',
    hasNotes && 'has-notes',
  ];
  return (
    <div className={kind.filter(Boolean).join(' ')}>
      <div className="stage-head">
        <p>{[script.title, script.method, fill(ui.length, { minutes: presenting.length })].filter(Boolean).join(' · ')}</p>
        <p>
          {fill(ui.step, { step: place + 1, of: plan.length })}
          {step.silent && (
            <>
              {' · '}
              <strong>{ui.silent}</strong>
            </>
          )}
        </p>
      </div>
      <div className="stage-body">
        <div className="stage-text">
          <h1 ref={heading} tabIndex={-1}>
            {step.title}
          </h1>
          <div className="stage-instruction">
            <Paragraphs text={step.instruction} />
          </div>
          {step.uses && group && (
            <GroupSlot lang={lang} session={script.key.replace('session/', '')} uses={step.uses} group={group} ui={ui} />
          )}
        </div>
        {step.fragment !== null && (
          // What scrolls by itself has to be reached by the keyboard.
          // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
          <section className="stage-fragment" aria-label={ui.fragment} tabIndex={0}>
            <Paragraphs text={step.fragment} />
          </section>
        )}
        <StageClock time={stepTime(presenting, plan, at)} isPaused={isPaused} isSilent={step.silent} ui={ui} />
      </div>
      <div className="stage-foot">
        <StepBars plan={plan} presenting={presenting} at={at} isStill={step.silent} />
        {leads ? (
          <div className="stage-controls" role="group" aria-label={ui.controls}>
            <Controls ui={ui} isPaused={isPaused} isFirst={place === 0} isLast={place === plan.length - 1} onAct={act} />
            <span className="stage-more">
              <button type="button" className="button quiet" onClick={() => setDialog('steps')}>
                {ui.steps}
              </button>
              <button type="button" className="button quiet" aria-expanded={hasNotes} onClick={toggleNotes}>
                {ui.notes}
              </button>
              <button type="button" className="button quiet" onClick={() => session.setBlank(true)}>
                {ui.blank}
              </button>
              {screen.isPossible && (
                <button type="button" className="button quiet" onClick={() => screen.fill(!screen.isFull)}>
                  {screen.isFull ? ui.leaveFullScreen : ui.fullScreen}
                </button>
              )}
              <button type="button" className="button quiet" onClick={() => setDialog('help')}>
                {ui.help}
              </button>
            </span>
          </div>
        ) : (
          <div className="stage-controls">
            <p>{session.isLed ? ui.follows : ui.followsNobody}</p>
            <button type="button" className="button" onClick={session.takeOver}>
              {ui.takeOver}
            </button>
          </div>
        )}
        <p className="stage-small">
          {[
            step.silent ? '' : scheduleInWords(scheduleAt(presenting, plan, at), ui),
            awake !== null && awake !== 'on' ? ui.mayDim : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      {hasNotes && (
        <aside className="stage-drawer" aria-label={ui.notesTitle}>
          <div className="stage-dialog-head">
            <p className="meta">{ui.notesVisible}</p>
            <button type="button" className="button quiet" onClick={() => setNotes(false)}>
              {ui.notesHide}
            </button>
          </div>
          <NotesPanel {...{ lang, script, ui, presenting, at, minutes, keeping }} />
        </aside>
      )}
      <StageDialogs
        {...{ lang, script, ui, presenting, at, plan, keeping, onAnew }}
        open={dialog}
        onGo={(to) => act({ do: 'go', step: to })}
        onShowNotes={() => {
          mayShow.current = true;
          setNotes(true);
        }}
        onClose={(name) => setDialog((now) => (now === name ? null : now))}
      />
      {isBlank && <BlankScreen words={ui.blankSaid} onBack={() => session.setBlank(false)} />}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
