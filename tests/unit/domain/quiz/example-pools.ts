import fc from 'fast-check';

/** The same numbers from 0 up to 1 for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A pool in which each outcome has the given number of questions. */
export function poolOf(...sizes: number[]): { id: string; outcome: string }[] {
  return sizes.flatMap((size, outcome) =>
    Array.from({ length: size }, (_, index) => ({ id: `q${outcome}-${index}`, outcome: `outcome-${outcome}` })),
  );
}

/** Pools of up to `outcomes` outcomes, with questions that were drawn before, also some that are gone. */
export function pools(outcomes: number) {
  return fc.array(fc.nat(8), { maxLength: outcomes }).chain((sizes) => {
    const pool = poolOf(...sizes);
    return fc.record({
      pool: fc.shuffledSubarray(pool, { minLength: pool.length }),
      seen: fc.subarray([...pool.map(({ id }) => id), 'gone']).map((ids) => new Set(ids)),
      seed: fc.integer(),
    });
  });
}
