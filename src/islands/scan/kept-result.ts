import { asKept, type Result } from '../../domain/comparing/result.ts';
import type { ScanEntry } from '../../domain/record/entry-types.ts';

/** A finished scan as the page works with it: what can be laid beside others, and what was written at open questions. */
export type KeptResult = Result & Readonly<{ texts: Readonly<Record<string, string>> }>;

/** An entry of the record as a result. */
export function keptResult({ id, entry }: Readonly<{ id: string; entry: ScanEntry }>): KeptResult {
  const { perspective, how, about, at, sequence = 0, answers, texts = {}, scanVersion } = entry;
  return { id, perspective, how, about, at, sequence, answers, texts, version: scanVersion };
}

/** The latest first. */
export function latestFirst(one: KeptResult, other: KeptResult): number {
  return asKept(other, one);
}

/** The fragment of a result's address, so that reload, back, forward and the language switch come to the same one. */
export function fragmentOf({ id }: KeptResult): string {
  return `#result-${id.slice(id.lastIndexOf('/') + 1)}`;
}
