import { jsonCopy, type JsonValue } from './json-value.ts';

/**
 * Everything that a learner keeps, as one document to take along.
 *
 *     { format: 'dyade-record', v: 1, exportedAt: '2026-11-20T10:00:00.000Z', entries: { 'plan/1': { v: 1, … } } }
 *
 * Life: written once, as a file that is the learner's. What could not be read is in it too, as it was found. Whoever reads it
 * again parses every entry by its key with `parseEntry`; a key of a kind that is not known is left where it is.
 */
export type RecordDocument = Readonly<{
  format: 'dyade-record';
  v: 1;
  exportedAt: string;
  entries: Readonly<Record<string, JsonValue>>;
}>;

/**
 * The document of all that is kept, in the order of its keys. What JSON cannot say is put in words (`jsonCopy`).
 *
 * @param exportedAt ISO time
 */
export function exportRecord(entries: Iterable<readonly [key: string, value: unknown]>, exportedAt: string): RecordDocument {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: 'dyade-record',
    v: 1,
    exportedAt,
    entries: Object.fromEntries(sorted.map(([key, value]) => [key, jsonCopy(value)])),
  };
}
