import { array, type GenericSchema, looseObject, number, optional, picklist, record, safeParse, string } from 'valibot';

import type { ScanStructure, ScanStructures } from './exported-scan.ts';

// Loose objects, since every page has them already: what it needs for this copy alone is fetched with it.
const structure: GenericSchema<unknown, ScanStructure> = looseObject({
  version: number(),
  scales: array(looseObject({ id: string(), group: optional(string()), aim: picklist(['high', 'low', 'none']) })),
  perspectives: array(
    looseObject({
      id: string(),
      side: picklist(['own', 'other']),
      questions: optional(array(looseObject({ id: string(), part: string(), kind: picklist(['word', 'text']) }))),
      items: array(looseObject({ id: string(), scale: string(), key: picklist(['+', '-']) })),
    }),
  ),
});

/** The scans that scores are worked out with, from `{ <scan>: { version, scales, perspectives } }`; none where it is anything else. */
export function parseScanStructures(value: unknown): ScanStructures {
  const parsed = safeParse(record(string(), structure), value);
  return new Map(parsed.success ? Object.entries(parsed.output) : []);
}
