import { jsonCopy } from '../../domain/record/json-copy.ts';
import type { UnusableEntry } from '../../domain/record/parse-entry.ts';
import { parseRecordKey } from '../../domain/record/record-key.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryWords, KeptSection, Wording } from './entry-in-words.ts';

/** More than anyone reads; the copy that is taken along has all of it. */
const longest = 5000;

/** What this version can't use, in words: what kind of thing it is, why it can't be used, and all of it as it is kept. */
export function describeUnusable(
  key: string,
  value: unknown,
  reason: UnusableEntry['reason'],
  wording: Wording,
): EntryWords & Readonly<{ section: KeptSection }> {
  const { ui, kinds, lang } = wording;
  const [first = '', ...rest] = key.split('/');
  const isSetAside = first === 'damaged';
  const text = JSON.stringify(jsonCopy(value), null, 2).slice(0, longest);
  const details = [{ label: ui.asKept, text, raw: true as const }];
  const kind = parseRecordKey(isSetAside ? rest.join('/') : key)?.kind;
  if (kind && reason === 'newer')
    return { section: 'newer', title: fill(ui.newer, { kind: kinds[kind] }), meta: [ui.newerStays], details };
  if (kind) {
    const day = isSetAside ? dayInWords(lang, rest.at(-1) ?? '') : null;
    const meta = day === null ? [] : [fill(ui.setAside, { day })];
    return { section: 'damaged', title: fill(ui.damaged, { kind: kinds[kind] }), meta, details };
  }
  return { section: isSetAside ? 'damaged' : 'other', title: fill(ui.foreign, { key }), meta: [], details };
}
