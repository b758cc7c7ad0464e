import { parseEntry } from '../../domain/record/parse-entry.ts';
import { parseRecordKey } from '../../domain/record/record-key.ts';
import { describeAnswer } from './describe-answer.ts';
import { describePreference } from './describe-preference.ts';
import { describeCard, describeDraw, describePath, describeRead } from './describe-progress.ts';
import { describeScan } from './describe-scan.ts';
import { describeText } from './describe-text.ts';
import { describeMap, describePlan } from './describe-tool.ts';
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
    case 'read':
      return describeRead(parsed.entry, id, wording);
    case 'path':
      return describePath(parsed.entry, wording);
    case 'plan':
      return describePlan(parsed.entry, wording);
    case 'map':
      return describeMap(parsed.entry, wording);
    case 'card':
      return describeCard(parsed.entry, id, wording);
    case 'preference':
      return describePreference(parsed.entry, id, wording);
  }
}

/** The address of the page that an entry belongs to; a finished scan opens as a result. */
function addressIn({ course }: Wording, section: KeptSection, place: string | undefined, key: string): string | null {
  const address = ownValue(course.addresses, place ?? '');
  if (address === undefined) return null;
  return section === 'scan' ? `${address}#result-${key.slice(key.lastIndexOf('/') + 1)}` : address;
}

/** What is kept under a key, in plain words, whatever it is: also what is damaged, newer or not ours. Never throws. */
export function describeEntry(key: string, value: unknown, wording: Wording): EntryInWords {
  const parsed = parseEntry(key, value);
  if (!parsed.ok) {
    const { section, title, meta, details } = describeUnusable(key, value, parsed.reason, wording);
    return { key, section, title, meta, details, address: null, sequence: 0, at: '' };
  }
  const { title, meta, details, place } = wordsOf(parsed, parseRecordKey(key)?.id ?? '', wording);
  const { at, sequence = 0 } = parsed.entry;
  return {
    key,
    section: parsed.kind,
    title,
    meta,
    details,
    address: addressIn(wording, parsed.kind, place, key),
    sequence,
    at,
  };
}
