import type { EntryInWords } from './entry-in-words.ts';

/** The latest first; what was kept before saves were counted stands in the order of its time. */
export function latestFirst(one: EntryInWords, other: EntryInWords): number {
  return other.sequence - one.sequence || other.at.localeCompare(one.at) || one.title.localeCompare(other.title);
}
