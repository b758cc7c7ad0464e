import type { AnswerEntry } from '../../domain/record/entry-types.ts';
import { askedIn } from './asked-in.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryDetail, EntryWords, Wording } from './entry-in-words.ts';
import { placeOf } from './place-of.ts';
import { titleOf } from './title-of.ts';
import { ownValue } from './own-value.ts';

function responseOf({ response }: AnswerEntry, id: string, { course, ui }: Wording): readonly EntryDetail[] {
  const question = ownValue(course.questions, askedIn(id));
  const part = (of: string) => ownValue(question?.parts, of) ?? of;
  if (response.kind === 'choice') return response.options.map((option) => ({ label: ui.chosen, text: part(option) }));
  if (response.kind === 'order') return response.items.map((item, at) => ({ label: `${at + 1}`, text: part(item) }));
  return Object.entries(response.placed).map(([item, target]) => ({
    label: part(item),
    text: ownValue(question?.targets, target) ?? target,
  }));
}

/** An answer to a question in words: the question, where it stands, when it was answered, and how it was checked. @param id without the kind */
export function describeAnswer(entry: AnswerEntry, id: string, wording: Wording): EntryWords {
  const { course, ui, lang } = wording;
  const place = placeOf(id);
  const checked = entry.right === null ? null : entry.right ? ui.right : ui.notRight;
  return {
    title: ownValue(course.questions, askedIn(id))?.prompt ?? titleOf(wording, id),
    meta: [titleOf(wording, place), dayInWords(lang, entry.at), entry.checked ? checked : ui.notChecked].filter(
      (part) => part !== null,
    ),
    details: responseOf(entry, id, wording),
    place,
  };
}
