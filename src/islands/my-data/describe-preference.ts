import type { PreferenceEntry } from '../../domain/record/entry-types.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryWords, Wording } from './entry-in-words.ts';

/** A setting in words; one without words of its own has its name, and its value behind the disclosure. @param name without the kind */
export function describePreference(entry: PreferenceEntry, name: string, { ui, lang }: Wording): EntryWords {
  const meta = [dayInWords(lang, entry.at)].filter((part) => part !== null);
  if (name === 'first-save') return { title: ui.firstSave, meta, details: [] };
  if (name === 'last-copy') return { title: ui.lastCopyMade, meta, details: [] };
  if (name === 'flashcards') return { title: ui.cardChoice, meta, details: [{ label: ui.asKept, text: String(entry.value) }] };
  return { title: name, meta, details: [{ label: ui.asKept, text: String(entry.value) }] };
}
