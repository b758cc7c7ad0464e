import type { Action } from '../../domain/session/after-action.ts';
import type { PresenterUi } from './presenter-ui.ts';

interface Props {
  ui: PresenterUi;
  isPaused: boolean;
  isFirst: boolean;
  isLast: boolean;
  onAct: (action: Action) => void;
}

/** The buttons that lead a session: back, on, a pause, a minute more or less. */
export function Controls({ ui, isPaused, isFirst, isLast, onAct }: Props) {
  return (
    <>
      <button type="button" className="button quiet" disabled={isFirst} onClick={() => onAct({ do: 'back' })}>
        {ui.back}
      </button>
      <button type="button" className="button quiet" onClick={() => onAct({ do: isPaused ? 'run' : 'pause' })}>
        {isPaused ? ui.run : ui.pause}
      </button>
      <button type="button" className="button" onClick={() => onAct({ do: 'next' })}>
        {isLast ? ui.finish : ui.next}
      </button>
      <button type="button" className="button quiet" onClick={() => onAct({ do: 'minute', by: -1 })}>
        {ui.lessShort}
      </button>
      <button type="button" className="button quiet" onClick={() => onAct({ do: 'minute', by: 1 })}>
        {ui.moreShort}
      </button>
    </>
  );
}
