import type { Gathering } from './gathering.ts';
import { releasedAmong } from './released-among.ts';

/**
 * The answers to a line that are in the picture. Since a line may be left open, they follow `releasedAmong`.
 *
 * @returns values in no order that tells whose they are, from low to high; none as long as fewer than `FEWEST` answered
 */
export function releasedIn(gathering: Gathering, line: string): readonly number[] {
  return releasedAmong(gathering, ({ answers }) => answers[line] !== undefined)
    .flatMap(({ answers }) => answers[line] ?? [])
    .toSorted((one, other) => one - other);
}
