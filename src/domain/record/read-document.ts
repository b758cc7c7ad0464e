import type { ScanStructures } from './exported-scan.ts';
import { isJsonValue } from './json-value.ts';
import { type LockedDocument, parseLockedDocument } from './locked-document.ts';
import { parseEntry } from './parse-entry.ts';
import type { Pair } from './plan-merge.ts';
import { readExportedScan } from './read-exported-scan.ts';
import { sameEntry } from './same-entry.ts';
import { sequenceOf } from './sequence-of.ts';

/** The most that a file may hold, in bytes: some hundred times what an eager learner keeps. Larger ones need not even be read. */
export const MAX_DOCUMENT_BYTES = 20_000_000;

/** More saves than anyone makes: a number beyond it would leave no room to count on, and counts as this. */
const mostSaves = 1e12;

/** A kind, a slash, and something after it, as every key of this site and of later ones has. */
const keyForm = /^[a-z][a-z-]{0,40}\/.{1,400}$/s;

/** What a file holds, or why it can't be read. */
export type ReadDocument =
  | Readonly<{
      ok: true;
      /** All that can be taken in, each thing once, as it would be kept. */
      entries: readonly Pair[];
      /** The keys of scans whose numbers are not those of their answers: the answers count. */
      differing: readonly string[];
      /** How many things are left out because they are damaged, or stand there twice with another content. */
      unreadable: number;
      /** The keys of kinds or versions that this site doesn't know: taken along untouched. */
      foreign: readonly string[];
      /** When the file was made, in UTC; `null` where it doesn't say. */
      exportedAt: string | null;
    }>
  | Readonly<{
      ok: false;
      /** `cut-off` is also what is damaged in another way, as long as it can be seen to be ours. */
      reason: 'not-ours' | 'newer' | 'cut-off' | 'too-big';
    }>
  | Readonly<{ ok: false; reason: 'locked'; locked: LockedDocument }>;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a text says in JSON; `undefined` where it isn't JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is kept, with a number of its save that leaves room to count on. */
function withRoom(value: unknown): unknown {
  return isFields(value) && sequenceOf(value) > mostSaves ? { ...value, sequence: mostSaves } : value;
}

/** Collects the things of a document, and counts what is left out. */
function collect(scans: ScanStructures) {
  const entries = new Map<string, unknown>();
  const differing = new Set<string>();
  const foreign = new Set<string>();
  let unreadable = 0;

  function take(key: string, value: unknown): void {
    const before = entries.get(key);
    if (before !== undefined && !sameEntry(key, before, value)) unreadable += 1;
    if (before === undefined || sequenceOf(value) > sequenceOf(before)) entries.set(key, value);
  }

  return {
    scan(value: unknown): void {
      const read = readExportedScan(value, scans);
      if (!read) {
        unreadable += 1;
        return;
      }
      take(read.key, withRoom(read.entry));
      if (read.differs) differing.add(read.key);
    },
    entry(key: string, value: unknown): void {
      const parsed = parseEntry(key, value);
      const isDamaged = !parsed.ok && parsed.reason === 'damaged';
      if (isDamaged || !keyForm.test(key) || !isJsonValue(value)) {
        unreadable += 1;
        return;
      }
      take(key, withRoom(parsed.ok ? parsed.entry : value));
      if (!parsed.ok && !key.startsWith('damaged/')) foreign.add(key);
    },
    result: () => ({ entries: [...entries], differing: [...differing], unreadable, foreign: [...foreign] }),
  };
}

/**
 * What a file holds that a learner hands in: an export of this site, of its first version too. Never throws, whatever the text is. Everything in
 * it is taken as text and numbers, and none of it as HTML or as code.
 *
 * @param scans the scans of the course by id, to compare the numbers in the file with
 */
export function readDocument(text: string, scans: ScanStructures): ReadDocument {
  if (text.length > MAX_DOCUMENT_BYTES) return { ok: false, reason: 'too-big' };
  const plain = text.replace(/^\uFEFF/, '');
  const document = parsedJson(plain);
  if (document === undefined)
    return { ok: false, reason: /^\s*\{\s*"format"\s*:\s*"dyade-rec/.test(plain) ? 'cut-off' : 'not-ours' };
  if (!isFields(document)) return { ok: false, reason: 'not-ours' };

  const { format, version = document['v'], exportedAt, scans: listed = [], entries = {} } = document;
  const isLocked = format === 'dyade-record-locked';
  if (format !== 'dyade-record' && !isLocked) return { ok: false, reason: 'not-ours' };
  if (typeof version === 'number' && version > 1) return { ok: false, reason: 'newer' };
  if (isLocked) {
    const locked = parseLockedDocument(document);
    return locked ? { ok: false, reason: 'locked', locked } : { ok: false, reason: 'cut-off' };
  }
  const hasContent = 'scans' in document || 'entries' in document;
  if (version !== 1 || !hasContent || !Array.isArray(listed) || !isFields(entries)) return { ok: false, reason: 'cut-off' };

  const collected = collect(scans);
  for (const scan of listed) collected.scan(scan);
  for (const [key, value] of Object.entries(entries)) collected.entry(key, value);
  const moment = typeof exportedAt === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(exportedAt) ? exportedAt : null;
  return { ok: true, ...collected.result(), exportedAt: moment };
}
