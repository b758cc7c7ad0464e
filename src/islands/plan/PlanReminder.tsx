import { type SyntheticEvent, useState } from 'react';

import { calendarFile } from '../../domain/plan/calendar-file.ts';
import { fill } from '../../i18n/fill.ts';
import { now } from '../../platform/clock.ts';
import { momentOn } from '../../platform/moment-on.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { PlanUi } from './plan-ui.ts';
import { textIn } from './text-in.ts';
import type { KeptPlan } from './use-plans.ts';

interface Props {
  kept: KeptPlan;
  /** Where the plan can be looked up. */
  address: string;
  ui: PlanUi;
}

/** How long the event lasts, and how long before it the calendar reminds of it, in minutes. */
const minutes = 15;
const remindBefore = 10;

/** A calendar file for a plan. Nothing of what was written goes into it, unless the learner chooses so. */
export function PlanReminder({ kept: { id, plan }, address, ui }: Props) {
  const [message, setMessage] = useState('');

  function make(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const start = momentOn(textIn(data, 'day'), textIn(data, 'time'));
    if (start === null) {
      setMessage(ui.needsMoment);
      return;
    }
    const file = calendarFile({
      id,
      title: data.has('with-name') ? fill(ui.eventTitleAbout, { name: plan.about }) : ui.eventTitle,
      description: data.has('with-intention') ? plan.intention : '',
      address: new URL(address, location.href).href,
      start,
      madeAt: now(),
      minutes,
      remindBefore,
    });
    saveFile('dyade-plan.ics', 'text/calendar', file);
    setMessage(ui.fileMade);
  }

  const field = `plan-${id}`;
  return (
    <details className="plan-reminder">
      <summary>{ui.calendar}</summary>
      <form onSubmit={make} noValidate autoComplete="off" aria-label={ui.calendar}>
        <p className="meta">{fill(ui.calendarCaution, { title: ui.eventTitle })}</p>
        <div className="plan-moment">
          <label htmlFor={`${field}-day`}>{ui.day}</label>
          <input id={`${field}-day`} name="day" type="date" />
          <label htmlFor={`${field}-time`}>{ui.time}</label>
          <input id={`${field}-time`} name="time" type="time" />
        </div>
        <label className="check">
          <input type="checkbox" name="with-intention" />
          {ui.withIntention}
        </label>
        {plan.about !== '' && (
          <label className="check">
            <input type="checkbox" name="with-name" />
            {fill(ui.withName, { name: plan.about })}
          </label>
        )}
        <button className="button quiet">{ui.makeFile}</button>
        <p role="status">{message}</p>
      </form>
    </details>
  );
}
