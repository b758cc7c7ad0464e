import { jsonCopy } from './json-copy.ts';
import { parseEntry } from './parse-entry.ts';

/** The fields of an object in one order, whatever order they were written in. */
function inOrder(_name: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All that an entry says, as a text: without its stamp, and in the version that this code writes. */
function saidBy(key: string, value: unknown): string {
  const parsed = parseEntry(key, value);
  if (!parsed.ok) return JSON.stringify(jsonCopy(value), inOrder);
  const { at, sequence, ...said } = parsed.entry;
  return JSON.stringify(jsonCopy(said), inOrder);
}

/** Tells whether two entries under one key say the same, whenever they were saved and by whichever version of the site. */
export function sameEntry(key: string, one: unknown, other: unknown): boolean {
  return saidBy(key, one) === saidBy(key, other);
}
