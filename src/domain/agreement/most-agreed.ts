/**
 * How many of a group chose what most chose, as it is said: "x of y".
 *
 * @param counts how many chose each category
 * @returns `most` the places of the categories that most chose, several where they come out level; none where nobody chose
 */
export function mostAgreed(counts: readonly number[]): Readonly<{ same: number; of: number; most: readonly number[] }> {
  const same = Math.max(0, ...counts);
  return {
    same,
    of: counts.reduce((sum, count) => sum + count, 0),
    most: same === 0 ? [] : counts.flatMap((count, at) => (count === same ? [at] : [])),
  };
}
