import type { PredictionEntry, ReflectionEntry } from '../../domain/record/entry-types.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryWords, Wording } from './entry-in-words.ts';
import { placeOf } from './place-of.ts';
import { titleOf } from './title-of.ts';
import { ownValue } from './own-value.ts';

/** A reflection or a prediction in words: what was asked, where, when, and what the learner wrote. @param id without the kind */
export function describeText(entry: ReflectionEntry | PredictionEntry, id: string, wording: Wording): EntryWords {
  const { course, ui, lang } = wording;
  const place = placeOf(id);
  // The question as it read then comes first: the lesson may ask something else by now.
  const kept = 'prompt' in entry ? entry.prompt : undefined;
  const written =
    'text' in entry
      ? { label: ui.written, text: entry.text }
      : { label: ui.chosen, text: ownValue(course.choices, `${id}/${entry.choice}`) ?? entry.choice };
  return {
    title: kept ?? ownValue(course.prompts, id) ?? titleOf(wording, place),
    meta: [titleOf(wording, place), dayInWords(lang, entry.at)].filter((part) => part !== null),
    details: [written],
    place,
  };
}
