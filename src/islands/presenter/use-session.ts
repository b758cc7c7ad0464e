import { useEffect, useRef, useState } from 'react';

import { type Action, afterAction } from '../../domain/session/after-action.ts';
import { begun } from '../../domain/session/begun.ts';
import { fittingMessage } from '../../domain/session/fitting-message.ts';
import { followClock } from '../../domain/session/follow-clock.ts';
import type { Length, Presenting, RunPlan } from '../../domain/session/presenting.ts';
import { isFresh, resumed } from '../../domain/session/resumed.ts';
import { runPlan } from '../../domain/session/run-plan.ts';
import { afterMessage, leading, newLink, stateOf, type WindowLink } from '../../domain/session/window-link.ts';
import type { SharedMinutes, WindowMessage } from '../../domain/session/window-message.ts';
import { laterOf } from '../../domain/session/later-of.ts';
import { base } from '../../i18n/base.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { newId } from '../../platform/new-id.ts';
import { readClocks } from '../../platform/read-clocks.ts';
import { openSessionChannel, type SessionChannel } from '../../platform/session-channel.ts';
import type { PresentedScript } from './presenter-ui.ts';

/** How long a window that opens waits for one that leads already, and how long one waits for what it asked to be done, in milliseconds. */
const patience = { hello: 250, answer: 1500 };
/** How often the clock is looked at, in milliseconds. */
const tick = 250;

/** The steps of a session in the length that it is held in. */
export function planOf(script: PresentedScript, length: Length): RunPlan {
  return runPlan(script.steps, script.schedule[length]);
}

/** What is kept of a session on this device, without its stamp. */
async function keptSession(record: LearnerRecord, key: string): Promise<Presenting | null> {
  const entry = await record.read('presenting', key);
  if (!entry) return null;
  const { v: _v, at: _at, sequence: _sequence, ...presenting } = entry;
  return presenting;
}

/**
 * A session as this window has it, in step with the other windows and with what is kept. One window leads: it alone keeps the time and writes.
 *
 * @param isStage whether this window shows the steps; the notes never lead
 * @param onMinutes gets the minutes that another window writes
 * @param onHello hears that another window has opened
 */
export function useSession(
  script: PresentedScript,
  record: LearnerRecord | null,
  isStage: boolean,
  onMinutes: (minutes: SharedMinutes | null) => void,
  onHello: () => void,
) {
  const [link, setLink] = useState<WindowLink>(() => newLink('-'));
  const [isReady, setReady] = useState(false);
  /** A session of another day, that nobody has said yet whether to go on with. */
  const [earlier, setEarlier] = useState<Presenting | null>(null);
  const [isAlone, setAlone] = useState(false);
  const [at, setAt] = useState(0);
  // Messages and keys come between renders.
  const latest = useRef(link);
  const channel = useRef<SessionChannel | null>(null);
  const clocks = useRef({ wall: 0, steady: 0 });
  const unanswered = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hearMinutes = useRef(onMinutes);
  hearMinutes.current = onMinutes;
  const hearHello = useRef(onHello);
  hearHello.current = onHello;

  function show(next: WindowLink) {
    latest.current = next;
    setLink(next);
  }

  function say(message: WindowMessage | null) {
    if (message) channel.current?.say(message);
  }

  /** Shows something, keeps it, and tells the others: what only the window that leads may do. */
  function lead(presenting: Presenting | null, isBlank = latest.current.isBlank) {
    const before = latest.current.presenting;
    show({ ...latest.current, presenting, isBlank });
    say(stateOf(latest.current));
    if (presenting && presenting !== before) void record?.write('presenting', script.key, presenting);
    setAt(readClocks().wall);
  }

  /** Looks at the clocks; whoever leads sees to it that a clock that was set back takes nothing away. */
  function look(): number {
    const now = readClocks();
    const { leads, presenting } = latest.current;
    if (leads && presenting && clocks.current.wall > 0) {
      const followed = followClock(presenting, clocks.current, now);
      clocks.current = now;
      if (followed !== presenting) lead(followed);
    }
    clocks.current = now;
    setAt(now.wall);
    return now.wall;
  }

  /** Asks the window that leads for something; where it doesn't answer, there is none. */
  function ask(message: WindowMessage) {
    say(message);
    clearTimeout(unanswered.current);
    unanswered.current = setTimeout(() => setAlone(true), patience.answer);
  }

  function act(action: Action) {
    const { leads, presenting, me } = latest.current;
    if (!presenting) return;
    if (!leads) {
      ask({ kind: 'do', from: me, action });
      return;
    }
    const now = look();
    const current = latest.current.presenting ?? presenting;
    const next = afterAction(current, action, planOf(script, current.length), now);
    if (next !== current) lead(next);
    else say(stateOf(latest.current));
  }

  function setBlank(isBlank: boolean) {
    const { leads, presenting, me } = latest.current;
    if (leads) lead(presenting, isBlank);
    else ask({ kind: 'blank', from: me, isBlank });
  }

  function hear(said: WindowMessage) {
    const message = fittingMessage(said, (length) => planOf(script, length), readClocks().wall);
    if (message.from === latest.current.me) return;
    if (message.kind === 'minutes') hearMinutes.current(message.minutes);
    if (message.kind === 'do' && latest.current.leads) act(message.action);
    if (message.kind === 'blank' && latest.current.leads) setBlank(message.isBlank);
    const wasLed = latest.current.leader;
    const { link: next, reply } = afterMessage(latest.current, message);
    if (next !== latest.current) show(next);
    say(reply);
    if (message.kind === 'hello') hearHello.current();
    if (message.kind === 'state' && message.leads) {
      clearTimeout(unanswered.current);
      setAlone(false);
      if (!next.leads) setEarlier(null);
    }
    if (message.kind === 'bye' && message.from === wasLed) setAlone(true);
  }

  /** Takes up what is kept, unless another window knows better. */
  async function open(isCurrent: () => boolean) {
    const { term, presenting: before } = latest.current;
    show({ ...newLink(newId()), term, presenting: before });
    say({ kind: 'hello', from: latest.current.me });
    const waited = new Promise((resolve) => setTimeout(resolve, patience.hello));
    const kept = record && (await keptSession(record, script.key));
    await waited;
    if (!isCurrent()) return;
    const { leader, presenting } = latest.current;
    if (leader === null) {
      const known = laterOf(presenting, kept);
      const now = readClocks().wall;
      const goesOn = known && isFresh(known, now) ? resumed(known, planOf(script, known.length), now) : null;
      setEarlier(known && !goesOn ? known : null);
      show({ ...(isStage ? leading(latest.current) : latest.current), presenting: goesOn });
      if (isStage) say(stateOf(latest.current));
      else setAlone(true);
    }
    look();
    setReady(true);
  }

  useEffect(() => {
    if (!record) return undefined;
    let isCurrent = true;
    channel.current = openSessionChannel(base, script.key, hear);
    const leave = () => say({ kind: 'bye', from: latest.current.me });
    // A page that the browser's button brings back has said goodbye.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void open(() => isCurrent);
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', comeBack);
    void open(() => isCurrent);
    return () => {
      isCurrent = false;
      leave();
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      channel.current?.close();
    };
  }, [record]);

  const isTicking = link.presenting !== null && link.presenting.finishedAt === null;
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(look, tick);
    const wake = () => void look();
    document.addEventListener('visibilitychange', wake);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [isTicking]);

  /** Leads from here, if another window did. */
  function takeOver() {
    if (!latest.current.leads) show(leading(latest.current));
    clocks.current = readClocks();
  }

  return {
    presenting: link.presenting,
    isBlank: link.isBlank,
    leads: link.leads,
    /** Whether another window leads, as far as this one knows. */
    isLed: link.leader !== null,
    isAlone,
    isReady,
    earlier,
    at,
    act,
    setBlank,
    begin: (length: Length) => {
      takeOver();
      setEarlier(null);
      lead(begun(newId(), length, planOf(script, length), readClocks().wall), false);
    },
    goOn: () => {
      if (!earlier) return;
      takeOver();
      setEarlier(null);
      const now = readClocks().wall;
      lead(resumed(earlier, planOf(script, earlier.length), now));
    },
    takeOver: () => {
      takeOver();
      lead(latest.current.presenting);
    },
    /** Lets go of the session, here and in the other windows; what is kept of it is the caller's to remove. */
    leaveSession: () => {
      takeOver();
      setEarlier(null);
      lead(null, false);
    },
    /** Takes up what was put back into what is kept. */
    reopen: () => void open(() => true),
    sayMinutes: (minutes: SharedMinutes | null) => say({ kind: 'minutes', from: latest.current.me, minutes }),
  };
}

/** A session as a window has it, and what can be done with it. */
export type Session = ReturnType<typeof useSession>;
