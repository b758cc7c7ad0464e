import type { Scan } from '../../schemas/scan.ts';
import type { ScanEntry } from '../record/entry-types.ts';
import { scoreProfile } from '../scoring/score-profile.ts';
import { samePerson } from '../wording/same-person.ts';
import { onScale, type Spot } from './place.ts';

/** A scan that the map can begin from: one with scales for closeness and conflict. */
export type MapScan = Pick<Scan, 'version' | 'scales' | 'perspectives'> & Readonly<{ id: string }>;

/** Where the answers of a kept scan lie, and when it was kept. */
export type ScanStart = Readonly<{ spot: Spot; at: string }>;

function spotOf(scan: MapScan, { perspective, answers }: ScanEntry): Spot | null {
  if (!scan.perspectives.some(({ id, side }) => id === perspective && side === 'own')) return null;
  const profile = scoreProfile(scan, perspective, answers);
  const closeness = profile['closeness']?.score ?? null;
  const conflict = profile['conflict']?.score ?? null;
  if (closeness === null || conflict === null) return null;
  return { closeness: onScale(closeness), conflict: onScale(conflict) };
}

/**
 * Where the learner's own latest answers about someone lie, as an offer to begin from. Answers to another version of a scan, of the other
 * side, or too few for both numbers, are passed over.
 *
 * @returns `null` where there are none about this nickname
 */
export function startFromScan(name: string, kept: readonly ScanEntry[], scans: readonly MapScan[]): ScanStart | null {
  const latestFirst = kept
    .filter(({ about, how }) => how === 'self' && samePerson(about, name))
    .sort((one, other) => (other.sequence ?? 0) - (one.sequence ?? 0) || other.at.localeCompare(one.at));
  for (const entry of latestFirst) {
    const scan = scans.find(({ id, version }) => id === entry.scan && version === entry.scanVersion);
    const spot = scan ? spotOf(scan, entry) : null;
    if (spot) return { spot, at: entry.at };
  }
  return null;
}
