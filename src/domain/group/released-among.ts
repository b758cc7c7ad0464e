import { FEWEST, type Gathering, type Held } from './gathering.ts';

/**
 * Those of the codes in the picture that something is worked out from, where not every code has it. They change only with a picture that brings at
 * least `FEWEST` new ones, and till then stay as they were: four new codes with one such among them would else give that one away.
 *
 * @param counts tells whether a code is among them
 * @returns none, or at least `FEWEST`, in the order in which they came
 */
export function releasedAmong({ codes, shows }: Gathering, counts: (held: Held) => boolean): readonly Held[] {
  let released: readonly Held[] = [];
  for (const count of shows) {
    const now = codes.slice(0, count).filter(counts);
    if (now.length - released.length >= FEWEST) released = now;
  }
  return released;
}
