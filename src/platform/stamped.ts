import type { ContentOf, EntryOf } from '../domain/record/entry-types.ts';
import { formatVersionOf, parseEntryOf } from '../domain/record/parse-entry.ts';
import type { RecordKind } from '../domain/record/record-key.ts';
import { now } from './clock.ts';

/**
 * A copy of a content as its kind keeps it, with the stamp of this save.
 *
 * @param last the highest sequence so far
 * @throws TypeError for a content that its kind does not allow; a DataCloneError for one that can't be copied
 */
export function stamped<Kind extends RecordKind>(kind: Kind, content: ContentOf<Kind>, last: number): EntryOf<Kind> {
  // Nobody gets this far by saving; a number that came from elsewhere must not stop all further saves.
  const sequence = Math.min(last + 1, Number.MAX_SAFE_INTEGER);
  const parsed = parseEntryOf(kind, structuredClone({ ...content, v: formatVersionOf(kind), at: now(), sequence }));
  if (!parsed.ok)
    throw new TypeError(`This is not what a "${kind}" holds, so it was not saved, and what was kept stays as it was.`);
  return parsed.entry;
}
