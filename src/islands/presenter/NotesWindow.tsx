import { Controls } from './Controls.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import type { PresenterProps } from './presenter-ui.ts';
import { useKeys } from './use-keys.ts';
import type { Minutes } from './use-minutes.ts';
import { planOf, type Session } from './use-session.ts';

interface Props extends PresenterProps {
  session: Session;
  minutes: Minutes;
  keeping: 'device' | 'memory';
}

/** The facilitator's own window: notes, time and minutes, and buttons that lead the window on the big screen. */
export function NotesWindow({ lang, script, ui, session, minutes, keeping }: Props) {
  const { presenting, act, at, isAlone, isBlank, isReady } = session;
  const isRunning = presenting !== null && presenting.finishedAt === null;
  const isPaused = presenting?.runsSince === null;
  useKeys(isRunning, {
    next: () => act({ do: 'next' }),
    back: () => act({ do: 'back' }),
    pause: () => act({ do: isPaused ? 'run' : 'pause' }),
    more: () => act({ do: 'minute', by: 1 }),
    less: () => act({ do: 'minute', by: -1 }),
    blank: () => session.setBlank(!isBlank),
  });
  const plan = presenting ? planOf(script, presenting.length) : [];
  const place = plan.findIndex(({ id }) => id === presenting?.step);
  return (
    <div className="notes-window screen-only script-only">
      <h1>{ui.notesTitle}</h1>
      <p className="meta">{script.title}</p>
      <div role="status">
        {isReady && isAlone && (
          <div className="card note">
            <p>{ui.alone}</p>
            <p>
              <a href={location.pathname} target="_blank" rel="noreferrer">
                {ui.openStage}
              </a>
            </p>
          </div>
        )}
        {isReady && !presenting && <p className="card note">{ui.notBegun}</p>}
        {presenting && !isRunning && <p className="card note">{ui.finished}</p>}
        {isBlank && isRunning && <p className="card note">{ui.isBlank}</p>}
      </div>
      {presenting && (
        <>
          {isRunning && (
            <div className="stage-controls" role="group" aria-label={ui.controls}>
              <Controls ui={ui} isPaused={isPaused} isFirst={place === 0} isLast={place === plan.length - 1} onAct={act} />
              <button type="button" className="button quiet" onClick={() => session.setBlank(!isBlank)}>
                {isBlank ? ui.unblank : ui.blank}
              </button>
            </div>
          )}
          <NotesPanel {...{ lang, script, ui, presenting, at, minutes, keeping }} />
        </>
      )}
    </div>
  );
}
