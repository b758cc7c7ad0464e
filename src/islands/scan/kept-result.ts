import type { How, ScanEntry } from '../../domain/record/entry-types.ts';
import type { Answers } from '../../domain/scoring/score-scale.ts';

/** A finished scan as the page works with it. */
export type KeptResult = Readonly<{
  /** Its id in the record: `<scan>/<uuid>`. */
  id: string;
  perspective: string;
  how: How;
  /** A nickname, or empty. */
  about: string;
  /** When it was kept, in UTC. */
  at: string;
  /** What has more was kept later, whatever the clock says. */
  sequence: number;
  answers: Answers;
  /** What was written at open questions. */
  texts: Readonly<Record<string, string>>;
  /** The version of the scan that was answered. */
  version: number;
}>;

/** An entry of the record as a result. */
export function keptResult({ id, entry }: Readonly<{ id: string; entry: ScanEntry }>): KeptResult {
  const { perspective, how, about, at, sequence = 0, answers, texts = {}, scanVersion } = entry;
  return { id, perspective, how, about, at, sequence, answers, texts, version: scanVersion };
}

/** The latest first; what was kept before saves were counted stands in the order of its time. */
export function latestFirst(one: KeptResult, other: KeptResult): number {
  return other.sequence - one.sequence || other.at.localeCompare(one.at);
}

/** The fragment of a result's address, so that reload, back, forward and the language switch come to the same one. */
export function fragmentOf({ id }: KeptResult): string {
  return `#result-${id.slice(id.lastIndexOf('/') + 1)}`;
}
