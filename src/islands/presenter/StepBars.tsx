import type { Presenting, RunPlan } from '../../domain/session/presenting.ts';
import { allottedTo, elapsedIn } from '../../domain/session/step-time.ts';

interface Props {
  plan: RunPlan;
  presenting: Presenting;
  at: number;
  /** While a group is silent, the bar of its step doesn't grow. */
  isStill: boolean;
}

/** How far the session is, as a bar per step as wide as its minutes; the head of the stage says the same in words. */
export function StepBars({ plan, presenting, at, isStill }: Props) {
  const gap = 0.8;
  const total = plan.reduce((sum, { minutes }) => sum + minutes, 0);
  const width = (minutes: number) => (minutes / total) * (100 - gap * (plan.length - 1));
  const current = plan.findIndex(({ id }) => id === presenting.step);
  const bars = plan.map((step, place) => ({
    step,
    place,
    x: plan.slice(0, place).reduce((sum, { minutes }) => sum + width(minutes) + gap, 0),
  }));
  return (
    <svg className="stage-bars" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ step, place, x }) => {
        const share = Math.min(1, elapsedIn(presenting, step.id, at) / allottedTo(presenting, step));
        const isNow = place === current;
        return (
          <g key={step.id}>
            <rect className="bar-ground" x={x} width={width(step.minutes)} height="2" />
            {place < current && <rect className="bar-done" x={x} width={width(step.minutes)} height="2" />}
            {isNow && <rect className="bar-now" x={x} width={width(step.minutes) * (isStill ? 1 : share)} height="2" />}
            {isNow && <rect className="bar-mark" x={x} width={width(step.minutes)} y="1.5" height="0.5" />}
          </g>
        );
      })}
    </svg>
  );
}
