/** Everything that a learner can keep, by kind; what each kind holds stands in `entry-schemas.ts` and `tool-entry-schemas.ts`. */
export const recordKinds = [
  'scan',
  'draft',
  'reflection',
  'prediction',
  'draw',
  'answer',
  'passed',
  'read',
  'place',
  'path',
  'plan',
  'map',
  'portfolio',
  'picture',
  'presenting',
  'minutes',
  'card',
  'preference',
] as const;

/** A kind of thing that a learner can keep. */
export type RecordKind = (typeof recordKinds)[number];

/** What a record's key says. */
export type RecordKey = Readonly<{ kind: RecordKind; id: string }>;

/** One or more segments of letters, digits and `. _ : + -`, with a slash between them. */
const idPattern = /^[A-Za-z0-9][\w.:+-]*(?:\/[A-Za-z0-9][\w.:+-]*)*$/;

/** Longer ids are nobody's: the longest of the course have some eighty characters. */
const longestId = 300;

function isRecordKind(kind: string): kind is RecordKind {
  return recordKinds.some((known) => known === kind);
}

function isRecordId(id: string): boolean {
  return id.length <= longestId && idPattern.test(id);
}

/**
 * The permanent key of something kept: `kind/id`. It names the thing and never the page that it is on, so moving a page loses
 * nothing.
 *
 * @param id may itself hold slashes: `read/lesson/dimensions/three-dimensions`, `scan/relationship-scan/2026-11-20T10:00:00.000Z`
 * @throws RangeError if the id is empty, longer than 300 characters, or holds anything but letters, digits, slashes and `. _ : +
 *   -`
 */
export function recordKey(kind: RecordKind, id: string): string {
  if (!isRecordId(id))
    throw new RangeError(`"${id}" cannot be the id of something kept: use letters, digits, hyphens and slashes.`);
  return `${kind}/${id}`;
}

/** The kind and the id that a key names; `null` if it is not the key of a kind that this version knows. */
export function parseRecordKey(key: string): RecordKey | null {
  const slash = key.indexOf('/');
  const kind = key.slice(0, Math.max(slash, 0));
  const id = key.slice(slash + 1);
  return isRecordKind(kind) && isRecordId(id) ? { kind, id } : null;
}
