import type { Coding } from './coding.ts';

/**
 * How often two readers gave a fragment the same category, as it is said: "x of y".
 *
 * @returns whole numbers, 0 ≤ `same` ≤ `of`; never a share, which would look more certain than few fragments are
 */
export function agreementOf(coding: Coding): Readonly<{ same: number; of: number }> {
  return { same: coding.filter(([one, other]) => one === other).length, of: coding.length };
}
