import { cardSubject, languagesOf } from '../../domain/cards/card-id.ts';
import type { CardEntry, DrawEntry, PassedEntry, PathEntry, PlaceEntry, ReadEntry } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { isLang, locales } from '../../i18n/locales.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryWords, Wording } from './entry-in-words.ts';
import { askedIn } from './asked-in.ts';
import { placeOf } from './place-of.ts';
import { titleOf } from './title-of.ts';
import { ownValue } from './own-value.ts';

/** A sentence with a day in it; `null` where there is no such day. */
function onDay(sentence: string, moment: string | null | undefined, { lang }: Wording): string | null {
  const day = dayInWords(lang, moment ?? '');
  return day === null ? null : fill(sentence, { day });
}

function present(parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part) => part !== null);
}

/** A page that was read, in words. @param id the key of the page */
export function describeRead(entry: ReadEntry, id: string, wording: Wording): EntryWords {
  const { ui } = wording;
  const first = onDay(ui.readFirst, entry.first, wording);
  const last = entry.last === entry.first ? null : onDay(ui.readLast, entry.last, wording);
  return { title: titleOf(wording, id), meta: present([first, last]), details: [], place: id };
}

/** How far someone came in a page, in words. @param id the key of the page */
export function describePlace(entry: PlaceEntry, id: string, wording: Wording): EntryWords {
  const meta = [dayInWords(wording.lang, entry.at), fill(wording.ui.placeAt, { words: entry.words })];
  return { title: titleOf(wording, id), meta: present(meta), details: [], place: id };
}

/** The questions drawn for a module's check, or asked before the module, in words. @param id of the module; `placement/` and it, before it */
export function describeDraw(entry: DrawEntry, id: string, wording: Wording): EntryWords {
  const { ui, course } = wording;
  const place = id.startsWith('placement/') ? id : `check/${id}`;
  return {
    title: titleOf(wording, place),
    meta: present([onDay(ui.begun, entry.startedAt, wording), onDay(ui.finished, entry.finishedAt, wording)]),
    details: entry.questions.map((question, at) => ({
      label: fill(ui.question, { number: at + 1 }),
      text: ownValue(course.questions, askedIn(`${place}/${question}`))?.prompt ?? question,
    })),
    place,
  };
}

/** A module's check that was passed, in words. @param module its id */
export function describePassed(entry: PassedEntry, module: string, wording: Wording): EntryWords {
  const { ui } = wording;
  const place = `check/${module}`;
  const right = fill(ui.passedRight, { right: entry.right, of: entry.of });
  return {
    title: titleOf(wording, place),
    meta: present([onDay(ui.passed, entry.passedAt, wording), right]),
    details: [],
    place,
  };
}

/** A path through a scenario, in words. */
export function describePath(entry: PathEntry, wording: Wording): EntryWords {
  const place = `scenario/${entry.scenario}`;
  const choices = fill(wording.ui.choices, { count: entry.choices.length });
  const { length: count } = entry.endings ?? [];
  const endings = count === 0 ? null : fill(wording.ui.endings, { count });
  const meta = present([dayInWords(wording.lang, entry.at), choices, endings]);
  return { title: titleOf(wording, place), meta, details: [], place };
}

/** Which way round a term is asked, in words; `null` where it is by its name. */
function askInWords(ask: string, { ui, lang }: Wording): string | null {
  const languages = languagesOf(ask);
  if (!languages) return ask === 'name' ? ui.cardName : null;
  const [from, to] = languages.map((code) => (isLang(code) ? locales[code].label : code));
  return fill(ui.cardTranslated, { from: from ?? lang, to: to ?? lang });
}

/** A flashcard, in words. @param id without the kind */
export function describeCard(entry: CardEntry, id: string, wording: Wording): EntryWords {
  const { course, ui } = wording;
  const subject = cardSubject(id);
  const due = onDay(ui.cardDue, entry.due, wording);
  if ('term' in subject) {
    const title = ownValue(course.terms, subject.term) ?? fill(ui.gone, { key: id });
    return { title, meta: present([askInWords(subject.ask, wording), due]), details: [] };
  }
  const place = placeOf(id);
  const prompt = ownValue(course.questions, id)?.prompt;
  if (prompt === undefined) return { title: fill(ui.gone, { key: id }), meta: present([due]), details: [] };
  return { title: prompt, meta: present([titleOf(wording, place), due]), details: [], place };
}
