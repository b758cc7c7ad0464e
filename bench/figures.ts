/** A measured figure beside its budget. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  /** The most that is allowed, or the least for a score. */
  readonly budget: number;
  readonly unit: 'KB' | 'requests' | 'files' | 'points' | 'ms';
}

/** Tells whether a figure keeps its budget: a score may be higher, all else lower. */
export function keepsBudget({ measured, budget, unit }: Figure): boolean {
  return unit === 'points' ? measured >= budget : measured <= budget;
}

/** The middle of an odd number of values, or the mean of the two in the middle. @throws RangeError if there is no value */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (lower + upper) / 2;
}

/** Bytes as kilobytes of 1,000 bytes, with one decimal. */
export function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

/** A Markdown table of figures, with a mark behind each that is over its budget. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const limit = `${figure.unit === 'points' ? '≥' : '≤'} ${String(figure.budget)}`;
    return `| ${figure.what} | ${String(figure.measured)} | ${limit} | ${figure.unit} | ${keepsBudget(figure) ? 'kept' : '**over**'} |`;
  });
  return ['| what | measured | budget | unit | |', '| --- | ---: | ---: | --- | --- |', ...rows].join('\n');
}
