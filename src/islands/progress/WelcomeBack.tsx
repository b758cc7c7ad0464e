import { useEffect, useState } from 'react';

import { cardsDue } from '../../domain/progress/cards-due.ts';
import type { CourseMap } from '../../domain/progress/course-map.ts';
import { goOnWith } from '../../domain/progress/go-on-with.ts';
import { keptOfKind } from '../../domain/progress/kept-of-kind.ts';
import { lastDone } from '../../domain/progress/last-done.ts';
import { latestPlan } from '../../domain/progress/latest-plan.ts';
import type { Pair } from '../../domain/record/plan-merge.ts';
import { fill } from '../../i18n/fill.ts';
import { formatShortDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import { now } from '../../platform/clock.ts';
import { rememberRecord } from '../../platform/record-mark.ts';
import { useRecord } from '../use-record.ts';
import { GoOnLink } from './GoOnLink.tsx';
import { useProgress } from './use-progress.ts';
import type { WelcomeUi } from './welcome-ui.ts';

interface Props {
  course: CourseMap;
  lang: Lang;
  /** Where the plans are, and the flash cards. */
  planAddress: string;
  cardsAddress: string;
  ui: WelcomeUi;
}

/** The lines for who comes back: what was done last, where to go on, cards, the plan; those that there are. */
function linesOf(kept: readonly Pair[], { course, lang, planAddress, cardsAddress, ui }: Props) {
  const last = lastDone(course, kept);
  const goOn = goOnWith(course, kept);
  const due = cardsDue(keptOfKind(kept, 'card'), now()) ?? 0;
  const plan = latestPlan(keptOfKind(kept, 'plan'));
  const dayOf = (moment: string) => (Number.isNaN(Date.parse(moment)) ? '?' : formatShortDay(lang, moment));
  return [
    last && fill(ui[last.what], { day: dayOf(last.at), title: last.stop?.title ?? '' }),
    goOn && <GoOnLink goOn={goOn} lang={lang} ui={goOn.stop.key === last?.stop?.key ? { ...ui, goOnAt: ui.goOnThere } : ui} />,
    due > 0 && <a href={cardsAddress}>{due === 1 ? ui.oneCard : fill(ui.manyCards, { count: due })}</a>,
    plan && (
      <a href={planAddress}>
        {fill(plan.when.trim() === '' ? ui.planOf : ui.planOfWhen, {
          day: dayOf(plan.at),
          intention: plan.intention,
          when: plan.when,
        })}
      </a>
    ),
  ].filter((line) => line !== null && line !== false);
}

/**
 * Welcome back, for who has something kept here. The page has room for it before it paints (`data-record`), and nothing of it shows
 * to anyone else. Closed, it stays away until something is kept again.
 */
export function WelcomeBack(props: Props) {
  const { ui } = props;
  const kept = useProgress(useRecord());
  const [isClosed, setIsClosed] = useState(false);
  const lines = kept && linesOf(kept, props);
  const isGone = isClosed || lines?.length === 0;

  // Nothing to say, against what the browser remembered: the next visit needs no room for it.
  useEffect(() => {
    if (lines?.length === 0) rememberRecord(kept?.length === 0 ? null : 'quiet');
  }, [kept]);

  function close() {
    rememberRecord('quiet');
    setIsClosed(true);
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  }

  return (
    <section className={`welcome-back card screen-only${isGone ? ' gone' : ''}`} aria-labelledby="welcome-back" data-greets="">
      <h2 id="welcome-back">{ui.title}</h2>
      <ul>
        {(lines ?? []).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      <button type="button" className="button link" disabled={kept === null} onClick={close}>
        {ui.close}
      </button>
    </section>
  );
}
