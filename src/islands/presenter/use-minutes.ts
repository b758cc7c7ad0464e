import { useEffect, useRef, useState } from 'react';

import type { Presenting } from '../../domain/session/presenting.ts';
import type { SharedMinutes } from '../../domain/session/window-message.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';

/** What is written in minutes. */
export type MinutesWords = Readonly<Pick<SharedMinutes, 'text' | 'intentions'>>;

const empty: MinutesWords = { text: '', intentions: '' };

/**
 * The minutes of the meeting that is on, kept with every key and handed to the other windows.
 *
 * @param key `session/<session>` or `method/<method>`
 * @param say hands them over
 */
export function useMinutes(
  key: string,
  record: LearnerRecord | null,
  presenting: Presenting | null,
  say: (minutes: SharedMinutes | null) => void,
) {
  const [words, setWords] = useState<MinutesWords>(empty);
  /** Counts what came from elsewhere: only that may change what stands in a field in which someone is writing. */
  const [arrivals, setArrivals] = useState(0);
  const meeting = presenting?.meeting ?? null;
  const current = useRef(meeting);
  current.current = meeting;

  function arrive(change: (before: MinutesWords) => MinutesWords) {
    setWords(change);
    setArrivals((count) => count + 1);
  }

  useEffect(() => {
    arrive(() => empty);
    if (!record || meeting === null) return undefined;
    let isCurrent = true;
    void record.read('minutes', `${key}/${meeting}`).then((entry) => {
      // What was written meanwhile is kept already, and counts.
      if (isCurrent && entry) arrive((before) => (before === empty ? entry : before));
    });
    return () => {
      isCurrent = false;
    };
  }, [record, meeting]);

  function keep({ meeting: id, startedAt, text, intentions }: SharedMinutes) {
    if (text === '' && intentions === '') void record?.remove('minutes', `${key}/${id}`);
    else void record?.write('minutes', `${key}/${id}`, { startedAt, text, intentions });
  }

  return {
    words,
    arrivals,
    write: (change: Partial<MinutesWords>) => {
      if (!presenting) return;
      const { text, intentions } = { ...words, ...change };
      const minutes = { meeting: presenting.meeting, startedAt: presenting.startedAt, text, intentions };
      setWords({ text, intentions });
      keep(minutes);
      say(minutes);
    },
    /** Takes on what another window wrote; where nothing is kept on the device, each window holds it for itself. */
    takeOn: (minutes: SharedMinutes | null) => {
      if (minutes && minutes.meeting !== current.current) return;
      arrive(() => (minutes ? { text: minutes.text, intentions: minutes.intentions } : empty));
      if (minutes && record?.keeping === 'memory') keep(minutes);
    },
    /** Hands what is written to a window that has opened; where it is kept on the device, that window reads it there. */
    share: () => {
      const { text, intentions } = words;
      if (!presenting || record?.keeping !== 'memory' || (text === '' && intentions === '')) return;
      say({ meeting: presenting.meeting, startedAt: presenting.startedAt, text, intentions });
    },
    /** Empties what is on the screen, here and in the other windows. */
    forget: () => {
      arrive(() => empty);
      say(null);
    },
  };
}

/** The minutes of a meeting, and what can be done with them. */
export type Minutes = ReturnType<typeof useMinutes>;
