/** What always stays free for what the learner writes, in bytes: many times what a whole course of answers takes. */
const forTheRecord = 20_000_000;

/**
 * Tells whether something can be kept while room is left for the learner's own answers.
 *
 * @param estimate as the browser gives it, in bytes; where it gives none, it is tried
 * @param bytes that are to be added
 */
export function hasRoom(
  { usage, quota }: Readonly<{ usage?: number | undefined; quota?: number | undefined }>,
  bytes: number,
): boolean {
  if (usage === undefined || quota === undefined) return true;
  return quota - usage - bytes >= forTheRecord;
}
