import { agreementOf } from './agreement-of.ts';
import type { Coding } from './coding.ts';

/** How many fragments of a coding one of its readers gave each category. */
function counts(categories: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const category of categories) found.set(category, (found.get(category) ?? 0) + 1);
  return found;
}

/**
 * Cohen’s kappa of two readers who each gave every fragment one category: how far they agree beyond what chance would give, were they
 * to use their categories as often as they did, but without looking.
 *
 *     κ = (p₀ − pₑ) / (1 − pₑ),   p₀ = same / n,   pₑ = Σ over categories of (n₁ₖ / n) · (n₂ₖ / n)
 *
 * @returns from −1 to 1: 1 when they agree everywhere, 0 when as often as by chance. `null` where it is undefined: without fragments,
 *   or when both gave all of them the same one category, so that chance alone would agree everywhere
 * @see Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37–46.
 */
export function cohensKappa(coding: Coding): number | null {
  const { same, of } = agreementOf(coding);
  const ones = counts(coding.map(([one]) => one));
  const others = counts(coding.map(([, other]) => other));
  // Whole numbers as long as possible: multiplied by n², so that what is undefined is exactly 0 and not nearly.
  const byChance = [...ones].reduce((sum, [category, count]) => sum + count * (others.get(category) ?? 0), 0);
  const room = of * of - byChance;
  return room === 0 ? null : (same * of - byChance) / room;
}
