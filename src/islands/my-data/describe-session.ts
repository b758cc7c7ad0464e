import type { MinutesEntry, PresentingEntry } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryWords, Wording } from './entry-in-words.ts';
import { titleOf } from './title-of.ts';

/** Where a group is in a session, in words. @param id `session/<session>` or `method/<method>` */
export function describePresenting(entry: PresentingEntry, id: string, wording: Wording): EntryWords {
  const { ui, lang } = wording;
  const length = fill(ui.presentingLength, { length: entry.length });
  return {
    title: titleOf(wording, id),
    meta: [
      dayInWords(lang, entry.startedAt),
      length,
      entry.finishedAt === null ? ui.presentingBegun : ui.presentingFinished,
    ].filter((part) => part !== null),
    details: [],
    place: id,
  };
}

/** The minutes of a meeting in words. @param id the key of the session or method, a slash, and the meeting */
export function describeMinutes(entry: MinutesEntry, id: string, wording: Wording): EntryWords {
  const { ui, lang } = wording;
  const [kind = '', name = ''] = id.split('/');
  const about = `${kind}/${name}`;
  return {
    title: fill(ui.minutesOf, { title: titleOf(wording, about) }),
    meta: [dayInWords(lang, entry.startedAt)].filter((part) => part !== null),
    details: [
      { label: ui.minutesIntentions, text: entry.intentions },
      { label: ui.minutesText, text: entry.text },
    ].filter(({ text }) => text !== ''),
    place: about,
  };
}
