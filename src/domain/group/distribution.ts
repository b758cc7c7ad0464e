/** How the answers to a line lie: in the steps of the line. */
export type Distribution = Readonly<{
  /** How many answers there are. */
  of: number;
  /** How many at each step, from 0. */
  counts: readonly number[];
  /** The middle: half of the answers lie at or below it, half at or above. */
  median: number;
  /** Between these two lies the middle half of the answers. */
  quartiles: readonly [low: number, high: number];
}>;

/** The value that a share of the sorted values lies below, between two of them in proportion: type 7 of Hyndman and Fan, as R, Excel and NumPy have it. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How answers lie on their line; `null` where there are none.
 *
 * @param values whole numbers from 0 up to, but never, `steps`
 * @see Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician, 50(4), 361–365.
 */
export function distributionOf(values: readonly number[], steps: number): Distribution | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  return {
    of: values.length,
    counts: Array.from({ length: steps }, (_, step) => values.filter((value) => value === step).length),
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
  };
}

/** Counts of steps put together by twos, the last with the one that is over: 21 steps of a scale give ten columns. */
export function inColumns(counts: readonly number[], columns: number): readonly number[] {
  const width = Math.max(1, Math.floor(counts.length / columns));
  return Array.from({ length: columns }, (_, column) =>
    counts.reduce((sum, count, step) => (Math.min(Math.floor(step / width), columns - 1) === column ? sum + count : sum), 0),
  );
}
