import { parseEntryOf } from '../domain/record/parse-entry.ts';
import type { RecordKind } from '../domain/record/record-key.ts';

/** Tells whether something kept can't be read as an entry of a kind, for one reason or for any. */
export function isUnreadable(kind: RecordKind, value: unknown, reason?: 'damaged'): boolean {
  const parsed = parseEntryOf(kind, value);
  return !parsed.ok && (reason === undefined || parsed.reason === reason);
}
