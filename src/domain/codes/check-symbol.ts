/** The polynomial x⁵ + x² + 1, which makes of five bits the field with 32 elements; x has all 31 others than 0 as its powers. */
const polynomial = 0b100101;

/** A value times x. */
function timesX(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ polynomial : shifted;
}

/**
 * The value that makes a row of values whole: placed at the end, it brings the sum of all values, each times another power of x, to 0. So in a row
 * of up to 31 values it is noticed
 *
 * - when one value is another: the sum changes by their difference times a power of x, and neither is 0;
 * - when two values that differ change places, neighbours or not: it changes by their difference times that of two powers of x, which is not 0
 *   either, as long as no two places have the same power.
 *
 * @param values whole numbers from 0 to 31
 * @returns a whole number from 0 to 31
 */
export function checkSymbol(values: readonly number[]): number {
  // Horner's rule: the first value ends with the highest power, and the check symbol itself has the power 0.
  return timesX(values.reduce((sum, value) => timesX(sum) ^ value, 0));
}

/** Tells whether a row of values ends with its check symbol. */
export function isWhole(values: readonly number[]): boolean {
  return values.length > 1 && checkSymbol(values.slice(0, -1)) === values.at(-1);
}
