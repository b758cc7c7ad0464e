import type { ScanEntry } from './entry-types.ts';
import { type ScanStructures, scalesOf } from './exported-scan.ts';
import { parseEntryOf } from './parse-entry.ts';
import { parseRecordKey } from './record-key.ts';

/** A scan of a document as it is kept, and whether the numbers in the document are others than its answers give. */
export type ReadScan = Readonly<{ key: string; entry: ScanEntry; differs: boolean }>;

/** Numbers that another program wrote may have lost their last digits. */
const nearEnough = 1e-6;

/** The version of a kept scan that the fields of a document of version 1 stand for. */
const versionOfFields = 2;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= nearEnough);
}

/** Tells whether the numbers in a document are others than the answers give; where none are given, none are wrong. */
function scalesDiffer(given: unknown, entry: ScanEntry, scans: ScanStructures): boolean {
  if (given === undefined) return false;
  const scales = scalesOf(entry, scans);
  if (Object.keys(scales).length === 0) return false;
  if (!isFields(given)) return true;
  const names = Object.keys(given);
  if (names.length === 0) return false;
  return (
    names.length !== Object.keys(scales).length ||
    Object.entries(scales).some(([id, numbers]) => {
      const other = Object.hasOwn(given, id) ? given[id] : undefined;
      return !isFields(other) || Object.entries(numbers).some(([name, value]) => !isSame(other[name], value));
    })
  );
}

/** A scan of a document, read from its answers alone; `null` where it is damaged. */
export function readExportedScan(value: unknown, scans: ScanStructures): ReadScan | null {
  if (!isFields(value)) return null;
  const { id, version: scanVersion, takenAt: at, scales, ...more } = value;
  if (typeof id !== 'string' || id.includes('/') || typeof more['scan'] !== 'string') return null;
  const key = `scan/${more['scan']}/${id}`;
  if (!parseRecordKey(key)) return null;
  const parsed = parseEntryOf('scan', { ...more, v: versionOfFields, at, scanVersion });
  return parsed.ok ? { key, entry: parsed.entry, differs: scalesDiffer(scales, parsed.entry, scans) } : null;
}
