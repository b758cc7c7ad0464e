/** A source of chance that gives the same again for the same seed: numbers from 0 up to, but never, 1 (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export function oneOf<T>(chance: () => number, list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)]!;
}

/** What a file or a device may hold where something else belongs; all of it can be said in JSON. */
const strange = [
  null,
  true,
  '',
  'text',
  '<img src=x onerror=alert(1)>',
  '\u0000\ud800',
  'x'.repeat(30_000),
  0,
  -1,
  2,
  2.5,
  99,
  1e300,
  2 ** 53,
  [],
  [null, [1, [2]]],
  {},
  { v: 1 },
  { v: 99, at: '2031-01-01T00:00:00.000Z' },
  { length: 1e9 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as unknown,
];

const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  '',
  'v',
  'sequence',
  'scan/x/y',
  'plan/one',
  '\ud800',
  'damaged/x/y',
];

type Holder = Record<string, unknown>;

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' && value !== null && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  );
}

/** Every object and list in a value, itself included, as deep as entries go. */
function holdersIn(value: unknown, depth = 0): readonly Holder[] {
  return isHolder(value) && depth < 8 ? [value, ...Object.values(value).flatMap((part) => holdersIn(part, depth + 1))] : [];
}

/** Puts a field in place, also one by the name of `__proto__`. */
function put(holder: Holder, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A copy of a value in which one to four parts are replaced, taken away, doubled or added. */
export function mutated(chance: () => number, value: unknown, more: readonly unknown[] = []): unknown {
  const copy: unknown = structuredClone(value);
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times -= 1) {
    const holders = holdersIn(copy);
    if (holders.length === 0) return oneOf(chance, strange);
    const holder = oneOf(chance, holders);
    const name = oneOf(chance, [...Object.keys(holder), 'v']);
    const other: unknown = structuredClone(oneOf(chance, [...strange, ...more]));
    const what = chance();
    if (what < 0.45) put(holder, name, other);
    else if (what < 0.65) Reflect.deleteProperty(holder, name);
    else if (what < 0.8) put(holder, oneOf(chance, strangeNames), structuredClone(holder[name]));
    else put(holder, oneOf(chance, strangeNames), other);
  }
  return copy;
}

const snippets = [
  '"__proto__":',
  '<script>',
  '\u0000',
  '1e999',
  '[[[[',
  '}',
  'null,',
  '-',
  '"v":99,',
  '9007199254740993',
  '"',
  '\\u',
];

/** A text in which one to four pieces are taken away, doubled, overwritten or put in, or of which only the beginning is there. */
export function garbled(chance: () => number, text: string): string {
  let garbling = text;
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times -= 1) {
    const from = Math.floor(chance() * garbling.length);
    const to = from + Math.floor(chance() ** 3 * 60);
    const what = chance();
    if (what < 0.3) garbling = garbling.slice(0, from) + garbling.slice(to);
    else if (what < 0.5) garbling = garbling.slice(0, to) + garbling.slice(from);
    else if (what < 0.9) garbling = garbling.slice(0, from) + oneOf(chance, snippets) + garbling.slice(what < 0.7 ? from : to);
    else garbling = garbling.slice(0, from);
  }
  return garbling;
}
