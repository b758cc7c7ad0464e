import { FRAGMENTS_FOR_KAPPA } from './fragments-for-kappa.ts';

/** Why there is no kappa: too few fragments or readers, unequal numbers of readers, or all in one category, where chance alone would agree. */
export type NoKappa = 'few-fragments' | 'few-readers' | 'unequal' | 'one-category';

/** Fleiss' kappa, or why there is none. */
export type FleissKappa = Readonly<{ ok: true; kappa: number; readers: number }> | Readonly<{ ok: false; reason: NoKappa }>;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Fleiss' kappa: how far readers agree beyond what chance would give, were each to use the categories as often as all of them did together, but
 * without looking. The readers need not be the same from fragment to fragment, only as many.
 *
 *     κ = (P̄ − P̄ₑ) / (1 − P̄ₑ),   P̄ = Σ over fragments of Σⱼ nᵢⱼ(nᵢⱼ − 1) / (N n (n − 1)),   P̄ₑ = Σⱼ (Σᵢ nᵢⱼ / (N n))²
 *
 * @param table per fragment how many readers gave it each category
 * @param fewest fragments below which there is none
 * @returns from −1 / (n − 1) to 1
 * @see Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76(5), 378–382.
 */
export function fleissKappa(table: readonly (readonly number[])[], fewest = FRAGMENTS_FOR_KAPPA): FleissKappa {
  if (table.length < Math.max(fewest, 1)) return { ok: false, reason: 'few-fragments' };
  const readers = sum(table[0] ?? []);
  if (table.some((counts) => sum(counts) !== readers)) return { ok: false, reason: 'unequal' };
  if (readers < 2) return { ok: false, reason: 'few-readers' };
  const all = table.length * readers;
  const totals = (table[0] ?? []).map((_, category) => sum(table.map((counts) => counts[category] ?? 0)));
  // Whole numbers as long as possible, so that what is undefined is found exactly.
  if (totals.some((total) => total === all)) return { ok: false, reason: 'one-category' };
  const pairs = sum(table.flatMap((counts) => counts.map((count) => count * (count - 1))));
  const observed = pairs / (all * (readers - 1));
  const byChance = sum(totals.map((total) => total * total)) / (all * all);
  return { ok: true, kappa: (observed - byChance) / (1 - byChance), readers };
}
