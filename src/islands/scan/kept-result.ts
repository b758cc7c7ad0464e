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
