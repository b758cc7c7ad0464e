import { type GenericSchema, safeParse } from 'valibot';

import * as schemas from './entry-schemas.ts';
import type { EntryByKind } from './entry-types.ts';
import { parseRecordKey, type RecordKind } from './record-key.ts';

/** The version of the format that this code writes. */
export const FORMAT_VERSION = 1;

/** An entry that can be used, per kind. */
type ReadByKind = { [Kind in RecordKind]: Readonly<{ ok: true; kind: Kind; entry: EntryByKind[Kind] }> };

/**
 * Why something kept cannot be used: its key is of no kind that this version knows, a newer version wrote it (nothing is wrong
 * with it), or it is not what its kind asks for.
 */
export type UnusableEntry = Readonly<{ ok: false; reason: 'unknown-key' | 'newer' | 'damaged' }>;

/** An entry with its kind, or why there is none. */
export type ParsedEntry<Kind extends RecordKind = RecordKind> = ReadByKind[Kind] | UnusableEntry;

type Readers = { [Kind in RecordKind]: (value: unknown) => ReadByKind[Kind] | UnusableEntry };

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'v' in value && Number.isInteger(value.v) && Number(value.v) > FORMAT_VERSION
  );
}

function readerOf<Kind extends RecordKind, Entry>(kind: Kind, schema: GenericSchema<unknown, Entry>) {
  return (value: unknown): Readonly<{ ok: true; kind: Kind; entry: Entry }> | UnusableEntry => {
    try {
      if (isNewer(value)) return { ok: false, reason: 'newer' };
      const parsed = safeParse(schema, value);
      return parsed.success ? { ok: true, kind, entry: parsed.output } : { ok: false, reason: 'damaged' };
    } catch {
      // A value whose fields throw when they are looked at.
      return { ok: false, reason: 'damaged' };
    }
  };
}

const readers: Readers = {
  scan: readerOf('scan', schemas.ScanEntry),
  draft: readerOf('draft', schemas.DraftEntry),
  reflection: readerOf('reflection', schemas.ReflectionEntry),
  prediction: readerOf('prediction', schemas.PredictionEntry),
  draw: readerOf('draw', schemas.DrawEntry),
  answer: readerOf('answer', schemas.AnswerEntry),
  read: readerOf('read', schemas.ReadEntry),
  path: readerOf('path', schemas.PathEntry),
  plan: readerOf('plan', schemas.PlanEntry),
  map: readerOf('map', schemas.MapEntry),
  card: readerOf('card', schemas.CardEntry),
  preference: readerOf('preference', schemas.PreferenceEntry),
};

/** What is kept, read as an entry of one kind. Never throws, whatever was kept. */
export function parseEntryOf<Kind extends RecordKind>(kind: Kind, value: unknown): ParsedEntry<Kind> {
  return readers[kind](value);
}

/** What is kept under a key, read as the entry that its key says it is. Never throws, whatever was kept. */
export function parseEntry(key: string, value: unknown): ParsedEntry {
  const parsedKey = parseRecordKey(key);
  return parsedKey ? readers[parsedKey.kind](value) : { ok: false, reason: 'unknown-key' };
}
