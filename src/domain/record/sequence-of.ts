/**
 * The number of the save that something kept comes from: what has more was saved later, whatever the clock says.
 *
 * @param value as it is kept, of whatever kind or version
 * @returns a whole number; 0 where it has none, as from before saves were counted, and where it cannot be read
 */
export function sequenceOf(value: unknown): number {
  const sequence = typeof value === 'object' && value !== null && 'sequence' in value ? value.sequence : 0;
  return typeof sequence === 'number' && Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0;
}

/** The highest number of a save among values that are kept; 0 where there is none. */
export function highestSequenceIn(values: readonly unknown[]): number {
  return values.reduce<number>((highest, value) => Math.max(highest, sequenceOf(value)), 0);
}
