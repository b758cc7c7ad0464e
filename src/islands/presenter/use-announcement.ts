import { useEffect, useRef, useState } from 'react';

import { milestoneOf } from '../../domain/session/milestone-of.ts';
import type { Presenting, RunPlan } from '../../domain/session/presenting.ts';
import { stepTime } from '../../domain/session/step-time.ts';
import { fill } from '../../i18n/fill.ts';
import { formatMinutes } from '../../i18n/format.ts';
import type { PresentedStep, PresenterProps } from './presenter-ui.ts';

/**
 * What is said to those who don't see the stage: each step as it begins, half, the last minute and the end of its time, a pause, and a minute more or
 * less. Never the seconds.
 */
export function useAnnouncement(
  presenting: Presenting,
  step: PresentedStep,
  plan: RunPlan,
  at: number,
  { lang, ui }: Pick<PresenterProps, 'lang' | 'ui'>,
): string {
  const [said, setSaid] = useState('');
  const time = stepTime(presenting, plan, at);
  const milestone = milestoneOf(time);
  const now = { step: step.id, milestone, minutes: time.allotted / 60_000, runs: presenting.runsSince !== null };
  const before = useRef<typeof now | null>(null);

  useEffect(() => {
    const last = before.current;
    before.current = now;
    if (last?.step !== now.step) {
      const place = plan.findIndex(({ id }) => id === step.id) + 1;
      const words = fill(ui.saidStep, {
        step: place,
        of: plan.length,
        title: step.title,
        time: formatMinutes(lang, now.minutes),
      });
      setSaid(step.silent ? `${words} ${ui.saidSilent}` : words);
    } else if (last.runs !== now.runs) setSaid(now.runs ? ui.saidRuns : ui.saidPaused);
    else if (last.minutes !== now.minutes) setSaid(fill(ui.saidMinutes, { time: formatMinutes(lang, now.minutes) }));
    else if (last.milestone !== now.milestone && now.milestone)
      setSaid({ half: ui.saidHalf, minute: ui.saidMinute, over: ui.saidOver }[now.milestone]);
  }, [now.step, now.milestone, now.minutes, now.runs]);

  return said;
}
