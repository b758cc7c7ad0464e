import type { Scan } from '../../schemas/scan.ts';
import { scoreProfile } from '../scoring/score-profile.ts';
import type { ScaleScore } from '../scoring/score-scale.ts';
import type { ScanEntry } from './entry-types.ts';
import { jsonCopy } from './json-copy.ts';
import { parseEntryOf } from './parse-entry.ts';
import { parseRecordKey } from './record-key.ts';

/** What the numbers of a scan are worked out from. */
export type ScanStructure = Pick<Scan, 'version' | 'scales' | 'perspectives'>;

/** The scans of the course that scores are worked out with, by id. */
export type ScanStructures = ReadonlyMap<string, ScanStructure>;

/** What the answers say on each scale, by its id: `score` 0–100, not rounded, or `null` where too few items are answered. */
export type ExportedScales = Readonly<Record<string, Omit<ScaleScore, 'missing'>>>;

/**
 * A finished scan as it stands in an export, with the numbers that follow from its answers. Fields that this version does not know stand
 * beside these, as they are kept.
 *
 *     { id: '20261120100000000-x1', scan: 'relationship-scan', version: 1, perspective: 'mine', how: 'self', about: 'N.', sequence: 12,
 *       takenAt: '2026-11-20T10:00:00.000Z', answers: { 'a-n1': 4, 'a-n5': 'unknown' },
 *       scales: { closeness: { score: null, answered: 1, unknown: 1, of: 6 }, … } }
 */
export type ExportedScan = Readonly<{
  /** What is its own in its key: `scan/<scan>/<id>`. */
  id: string;
  scan: string;
  /** The version of the scan that was answered. */
  version: number;
  perspective: string;
  how: ScanEntry['how'];
  /** A nickname, or empty. */
  about: string;
  /** The number of its save; 0 from before saves were counted. */
  sequence: number;
  /** ISO 8601, in UTC. */
  takenAt: string;
  answers: ScanEntry['answers'];
  texts?: Readonly<Record<string, string>>;
  /** Empty where the scan, in that version and with that perspective, is not known. */
  scales: ExportedScales;
}>;

/** Names that mean something else in an exported scan: an entry that has a field of its own by such a name is taken along as it is. */
const taken = ['id', 'version', 'takenAt', 'scales'];

/** What the answers of a scan say on each scale; empty where the scan, in that version and with that perspective, is not known. */
export function scalesOf(
  { scan, scanVersion, perspective, answers }: Pick<ScanEntry, 'scan' | 'scanVersion' | 'perspective' | 'answers'>,
  scans: ScanStructures,
): ExportedScales {
  const structure = scans.get(scan);
  if (structure?.version !== scanVersion || !structure.perspectives.some(({ id }) => id === perspective)) return {};
  const profile = Object.entries(scoreProfile(structure, perspective, answers));
  return Object.fromEntries(profile.map(([id, { score, answered, unknown, of }]) => [id, { score, answered, unknown, of }]));
}

/** What is kept under a key as an exported scan; `null` where it is no scan, or none that comes back from that form as it was. */
export function exportedScan(key: string, value: unknown, scans: ScanStructures): ExportedScan | null {
  const named = parseRecordKey(key);
  const parsed = named?.kind === 'scan' ? parseEntryOf('scan', value) : null;
  if (!named || !parsed?.ok) return null;
  const { v, at, sequence = 0, scan, scanVersion, perspective, how, about, answers, texts, ...more } = parsed.entry;
  const id = named.id.slice(scan.length + 1);
  if (named.id !== `${scan}/${id}` || id === '' || id.includes('/') || taken.some((name) => name in more)) return null;
  return {
    ...Object.fromEntries(Object.entries(more).map(([name, part]) => [name, jsonCopy(part)])),
    id,
    scan,
    version: scanVersion,
    perspective,
    how,
    about,
    sequence,
    takenAt: at,
    answers,
    ...(texts && { texts }),
    scales: scalesOf(parsed.entry, scans),
  };
}
