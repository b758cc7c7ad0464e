import { type GenericSchema, safeParse } from 'valibot';

import * as schemas from './entry-schemas.ts';
import * as toolSchemas from './tool-entry-schemas.ts';
import type { EntryByKind } from './entry-types.ts';
import { parseRecordKey, type RecordKind } from './record-key.ts';

/** Turns an entry of one version into one of the next; what it gives is parsed like anything else. */
type Migration = (entry: Readonly<Record<string, unknown>>) => unknown;

/** Per kind whose format has changed: how an entry of version 1, 2 and so on becomes one of the next. */
const migrations: { readonly [Kind in RecordKind]?: readonly Migration[] } = {
  scan: [(entry) => ({ ...entry, v: 2, how: 'self' })],
};

/** The version of a kind's format that this code writes. */
export function formatVersionOf(kind: RecordKind): number {
  return (migrations[kind]?.length ?? 0) + 1;
}

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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** An entry as the version that this code writes has it; what has no version is left as it is. */
function migrated(kind: RecordKind, value: unknown): unknown {
  const steps = migrations[kind] ?? [];
  let entry = value;
  while (isObject(entry)) {
    const { v } = entry;
    const step = typeof v === 'number' ? steps[v - 1] : undefined;
    if (!step) break;
    entry = step(entry);
  }
  return entry;
}

function isNewer(kind: RecordKind, value: unknown): boolean {
  return isObject(value) && Number.isInteger(value['v']) && Number(value['v']) > formatVersionOf(kind);
}

function readerOf<Kind extends RecordKind, Entry>(kind: Kind, schema: GenericSchema<unknown, Entry>) {
  return (value: unknown): Readonly<{ ok: true; kind: Kind; entry: Entry }> | UnusableEntry => {
    try {
      if (isNewer(kind, value)) return { ok: false, reason: 'newer' };
      const parsed = safeParse(schema, migrated(kind, value));
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
  passed: readerOf('passed', schemas.PassedEntry),
  read: readerOf('read', schemas.ReadEntry),
  place: readerOf('place', schemas.PlaceEntry),
  path: readerOf('path', schemas.PathEntry),
  plan: readerOf('plan', toolSchemas.PlanEntry),
  map: readerOf('map', toolSchemas.MapEntry),
  portfolio: readerOf('portfolio', toolSchemas.PortfolioEntry),
  picture: readerOf('picture', toolSchemas.PictureEntry),
  presenting: readerOf('presenting', toolSchemas.PresentingEntry),
  minutes: readerOf('minutes', toolSchemas.MinutesEntry),
  card: readerOf('card', toolSchemas.CardEntry),
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
