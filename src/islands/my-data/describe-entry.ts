import { parseEntry } from '../../domain/record/parse-entry.ts';
import { parseRecordKey } from '../../domain/record/record-key.ts';
import { describeAnswer } from './describe-answer.ts';
import { describePreference } from './describe-preference.ts';
import { describeCard, describeDraw, describePassed, describePath, describePlace, describeRead } from './describe-progress.ts';
import { describeScan } from './describe-scan.ts';
import { describeMinutes, describePresenting } from './describe-session.ts';
import { describeText } from './describe-text.ts';
import { describePicture } from './describe-picture.ts';
import { describeMap, describePlan, describePortfolio } from './describe-tool.ts';
import { describeUnusable } from './describe-unusable.ts';
import type { EntryInWords, EntryWords, KeptSection, Wording } from './entry-in-words.ts';
import { ownValue } from './own-value.ts';

type Parsed = Extract<ReturnType<typeof parseEntry>, { ok: true }>;

function wordsOf(parsed: Parsed, id: string, wording: Wording): EntryWords {
  switch (parsed.kind) {
    case 'scan':
      return describeScan(parsed.entry, parsed.entry.how, wording);
    case 'draft':
      return describeScan(parsed.entry, null, wording);
    case 'reflection':
    case 'prediction':
      return describeText(parsed.entry, id, wording);
    case 'answer':
      return describeAnswer(parsed.entry, id, wording);
    case 'draw':
      return describeDraw(parsed.entry, id, wording);
    case 'passed':
      return describePassed(parsed.entry, id, wording);
    case 'read':
      return describeRead(parsed.entry, id, wording);
    case 'place':
      return describePlace(parsed.entry, id, wording);
    case 'path':
      return describePath(parsed.entry, wording);
    case 'plan':
      return describePlan(parsed.entry, wording);
    case 'map':
      return describeMap(parsed.entry, wording);
    case 'portfolio':
      return describePortfolio(parsed.entry, wording);
    case 'picture':
      return describePicture(parsed.entry, wording);
    case 'presenting':
      return describePresenting(parsed.entry, id, wording);
    case 'minutes':
      return describeMinutes(parsed.entry, id, wording);
    case 'card':
      return describeCard(parsed.entry, id, wording);
    case 'preference':
      return describePreference(parsed.entry, id, wording);
  }
}

/** Where on the page of a scan something kept of it opens: a result, the form of a side, or the form in which a result is changed. */
function scanFragment(section: 'scan' | 'draft', id: string): string {
  const [, part = '', changed] = id.split('/');
  if (section === 'scan') return `#result-${part}`;
  return changed === undefined ? `#form-${part}` : `#change-${changed}`;
}

/** The address of the page that an entry belongs to; of a scan it opens what was kept, of a session the presenter. @param id without the kind */
function addressIn({ course }: Wording, section: KeptSection, place: string | undefined, id: string): string | null {
  const address = ownValue(course.addresses, place ?? '');
  if (address === undefined) return null;
  if (section === 'presenting' || section === 'minutes') return `${address}present/`;
  return section === 'scan' || section === 'draft' ? `${address}${scanFragment(section, id)}` : address;
}

/** What is kept under a key, in plain words, whatever it is: also what is damaged, newer or not ours. Never throws. */
export function describeEntry(key: string, value: unknown, wording: Wording): EntryInWords {
  const parsed = parseEntry(key, value);
  if (!parsed.ok) {
    const { section, title, meta, details } = describeUnusable(key, value, parsed.reason, wording);
    return { key, section, title, meta, details, address: null, sequence: 0, at: '' };
  }
  const id = parseRecordKey(key)?.id ?? '';
  const { title, meta, details, place } = wordsOf(parsed, id, wording);
  const { at, sequence = 0 } = parsed.entry;
  return {
    key,
    section: parsed.kind,
    title,
    meta,
    details,
    address: addressIn(wording, parsed.kind, place, id),
    sequence,
    at,
  };
}
