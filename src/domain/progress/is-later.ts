/** What tells when something was kept: the number of its save, and the time, which a clock that is set back makes worthless. */
type Stamp = Readonly<{ sequence?: number | undefined; at: string }>;

/**
 * Tells whether something was kept after something else: by the number of the save, and only where neither has one by the time.
 *
 * @param other `undefined` where there is nothing, which anything is later than
 */
export function isLater(one: Stamp, other: Stamp | undefined): boolean {
  if (!other) return true;
  const difference = (one.sequence ?? 0) - (other.sequence ?? 0);
  return difference === 0 ? one.at > other.at : difference > 0;
}
