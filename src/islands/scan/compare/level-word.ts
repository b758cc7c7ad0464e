import { levelOf } from '../../../domain/scoring/level-of.ts';
import type { ScanProps } from '../scan-ui.ts';

/** A score in a word, in the middle of a sentence: low, in between, high, or no number yet. */
export function levelWord({ compare }: ScanProps, score: number | null): string {
  return compare[levelOf(score) ?? 'none'];
}
