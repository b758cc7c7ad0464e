import type { EntryOf } from '../record/entry-types.ts';
import { parseEntryOf } from '../record/parse-entry.ts';
import type { Pair } from '../record/plan-merge.ts';
import { parseRecordKey, type RecordKind } from '../record/record-key.ts';

/** What is kept of one kind, by id. */
export type KeptOfKind<Kind extends RecordKind> = ReadonlyMap<string, EntryOf<Kind>>;

/**
 * Everything of a kind among what is kept that can be read, by id.
 *
 * @param kept all that is kept, as it is, by key; what is damaged or of a newer version is left out
 */
export function keptOfKind<Kind extends RecordKind>(kept: readonly Pair[], kind: Kind): KeptOfKind<Kind> {
  const found = new Map<string, EntryOf<Kind>>();
  for (const [key, value] of kept) {
    const parsed = parseRecordKey(key);
    if (parsed?.kind !== kind) continue;
    const read = parseEntryOf(kind, value);
    if (read.ok) found.set(parsed.id, read.entry);
  }
  return found;
}
