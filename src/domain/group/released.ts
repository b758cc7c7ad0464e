import { FEWEST, type Gathering } from './gathering.ts';

/**
 * The answers to a line that are in the picture. Since a line may be left open, it changes only with the picture that brings at least `FEWEST` new
 * answers to it, and till then stays as it was: four new codes with one answer among them would else give that one away.
 *
 * @returns values in no order that tells whose they are, from low to high; none as long as fewer than `FEWEST` answered
 */
export function releasedIn({ codes, shows }: Gathering, line: string): readonly number[] {
  let released: readonly number[] = [];
  for (const count of shows) {
    const answers = codes.slice(0, count).flatMap(({ answers: given }) => given[line] ?? []);
    if (answers.length - released.length >= FEWEST) released = answers;
  }
  return released.toSorted((one, other) => one - other);
}
