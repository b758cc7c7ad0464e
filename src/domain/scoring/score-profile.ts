import type { Scan } from '../../schemas/scan.ts';
import { type Answers, type ScaleScore, scoreScale } from './score-scale.ts';

/** What the answers of one perspective say on every scale of a scan, by the scale's id. */
export type Profile = Readonly<Record<string, ScaleScore>>;

/**
 * The scores of all scales of one perspective. There is no total over scales.
 *
 * @throws RangeError if the scan has no such perspective, or an answer is out of range
 */
export function scoreProfile(scan: Pick<Scan, 'scales' | 'perspectives'>, perspective: string, answers: Answers): Profile {
  const items = scan.perspectives.find(({ id }) => id === perspective)?.items;
  if (!items) throw new RangeError(`The scan has no perspective "${perspective}".`);
  return Object.fromEntries(
    scan.scales.map(({ id }) => [
      id,
      scoreScale(
        items.filter((item) => item.scale === id),
        answers,
      ),
    ]),
  );
}
