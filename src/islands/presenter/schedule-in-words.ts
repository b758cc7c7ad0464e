import type { ScheduleAt } from '../../domain/session/schedule-at.ts';
import { fill } from '../../i18n/fill.ts';
import { type Lang, locales } from '../../i18n/locales.ts';
import type { PresenterUi } from './presenter-ui.ts';

/** How a session lies in its time, in whole minutes: "3 min behind", "on schedule". */
export function scheduleInWords({ late }: ScheduleAt, ui: PresenterUi): string {
  const minutes = Math.round(late / 60_000);
  if (minutes === 0) return ui.onTime;
  return fill(minutes > 0 ? ui.late : ui.early, { minutes: Math.abs(minutes) });
}

/** When a session ends, if it goes on as planned: "ends around 16:32". */
export function endInWords({ endsAt }: ScheduleAt, lang: Lang, ui: PresenterUi): string {
  const time = new Intl.DateTimeFormat(locales[lang].tag, { hour: '2-digit', minute: '2-digit' }).format(endsAt);
  return fill(ui.ends, { time });
}
