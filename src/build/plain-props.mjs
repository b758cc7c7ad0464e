/**
 * Props as Astro writes them, as plain data: in Astro's form each value stands beside a number that says what it is, and islands of this site
 * take texts, numbers, lists and objects alone.
 *
 * @param {string} props
 * @returns {Record<string, unknown>}
 * @throws {TypeError} for a value that JSON can't say
 */
export function plainProps(props) {
  const valuesOf = (object) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, plain(value)]));
  const plain = ([kind, value]) => {
    if (kind === 1) return value.map(plain);
    if (kind !== 0)
      throw new TypeError(`An island gets something that JSON can't say: ${JSON.stringify(value)}. Give it plain data.`);
    return typeof value === 'object' && value !== null ? valuesOf(value) : value;
  };
  return valuesOf(JSON.parse(props));
}
