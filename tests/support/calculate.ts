/** What the signs of a sum on paper do. */
const operations: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '−': (one, other) => one - other,
  '×': (one, other) => one * other,
  '÷': (one, other) => one / other,
};

/**
 * Works out a sum as it stands on paper, such as `100 × (S − C) ÷ (4 × C)`: brackets first, then × and ÷ from the left, then + and −.
 *
 * @param values what the letters stand for
 * @throws Error if something in it is no number, letter, sign or bracket
 */
export function calculate(sum: string, values: Readonly<Record<string, number>>): number {
  const signs = sum.match(/\d+|\S/g) ?? [];

  function one(): number {
    const sign = signs.shift() ?? '';
    if (sign === '(') {
      const inside = inTurn(['+', '−'], () => inTurn(['×', '÷'], one));
      if (signs.shift() !== ')') throw new Error(`A bracket stays open in "${sum}".`);
      return inside;
    }
    const value = /^\d+$/.test(sign) ? Number(sign) : values[sign];
    if (value === undefined) throw new Error(`Nobody can tell what "${sign}" is in "${sum}".`);
    return value;
  }

  function inTurn(which: readonly string[], next: () => number): number {
    let result = next();
    while (which.includes(signs[0] ?? '')) result = operations[signs.shift() ?? '']!(result, next());
    return result;
  }

  const result = inTurn(['+', '−'], () => inTurn(['×', '÷'], one));
  if (signs.length > 0) throw new Error(`Nobody can tell what "${signs.join(' ')}" is in "${sum}".`);
  return result;
}
