import { clockFace } from '../../domain/session/clock-face.ts';
import type { StepTime } from '../../domain/session/step-time.ts';
import { fill } from '../../i18n/fill.ts';
import type { PresenterUi } from './presenter-ui.ts';

interface Props {
  time: StepTime;
  isPaused: boolean;
  /** In silence nothing moves but the ring: the time is said in minutes. */
  isSilent: boolean;
  ui: PresenterUi;
}

/** What a silent step says of its time. */
function silentWords({ left }: StepTime, ui: PresenterUi): string {
  return left < 60_000 ? ui.leftLast : fill(ui.leftMinutes, { minutes: Math.ceil(left / 60_000) });
}

/** The time of a step: a ring that empties, and a clock. Once the time is over the ring is broken, and the clock counts up. */
export function StageClock({ time, isPaused, isSilent, ui }: Props) {
  const isOver = time.left === 0;
  const share = (time.left / time.allotted) * 100;
  const face = isOver ? `+${clockFace(time.over, 'up')}` : clockFace(time.left, 'down');
  return (
    <div className={`stage-clock${isOver ? ' is-over' : ''}${isPaused ? ' is-paused' : ''}`}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className="ring-ground" cx="60" cy="60" r="52" pathLength={100} />
        {!isOver && (
          <circle
            className="ring-left"
            cx="60"
            cy="60"
            r="52"
            pathLength={100}
            strokeDasharray={`${share.toFixed(2)} 100`}
            transform="rotate(-90 60 60)"
          />
        )}
      </svg>
      <p role="timer">
        {isSilent && !isOver ? (
          <>
            <span className="stage-face words">{ui.silentRing}</span>
            <span className="stage-unit">{isPaused ? ui.paused : silentWords(time, ui)}</span>
          </>
        ) : (
          <>
            <span className="stage-face">{face}</span>{' '}
            <span className="stage-unit">
              {isOver ? ui.over : isPaused ? '' : ui.left}
              {isPaused && `${isOver ? ' · ' : ''}${ui.paused}`}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
