import { exportedScan, type ExportedScan, type ScanStructures } from './exported-scan.ts';
import { jsonCopy } from './json-copy.ts';
import type { JsonValue } from './json-value.ts';

export type { ExportedScan, ScanStructure, ScanStructures } from './exported-scan.ts';

/**
 * Everything that a learner keeps, as one document to take along.
 *
 *     { format: 'dyade-record', version: 1, exportedAt: '2026-11-20T10:00:00.000Z', scans: [{ id: …, scan: … }],
 *       entries: { 'plan/1': { v: 1, … } } }
 *
 * Life: written once, as a file that is the learner's; `readDocument` reads it again. Finished scans stand apart, in words and with their
 * numbers, so that anyone can work with them; all else is in `entries` under its key as it is kept, also what could not be read and what a
 * newer version wrote. The first exports had `v: 1` in place of `version`, no `scans`, and all of it in `entries`.
 */
export type RecordDocument = Readonly<{
  format: 'dyade-record';
  version: 1;
  /** ISO 8601, in UTC. */
  exportedAt: string;
  scans: readonly ExportedScan[];
  entries: Readonly<Record<string, JsonValue>>;
}>;

/**
 * The document of all that is kept, in the order of its keys. What JSON cannot say is put in words (`jsonCopy`).
 *
 * @param scans the scans of the course by id; of a scan that is not there the answers are exported, and no numbers
 * @param exportedAt ISO time
 */
export function exportRecord(
  entries: Iterable<readonly [key: string, value: unknown]>,
  scans: ScanStructures,
  exportedAt: string,
): RecordDocument {
  const apart: ExportedScan[] = [];
  const others: [string, JsonValue][] = [];
  for (const [key, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const scan = exportedScan(key, value, scans);
    if (scan) apart.push(scan);
    else others.push([key, jsonCopy(value)]);
  }
  return { format: 'dyade-record', version: 1, exportedAt, scans: apart, entries: Object.fromEntries(others) };
}
