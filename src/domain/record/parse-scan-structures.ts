import { array, type GenericSchema, number, object, optional, picklist, record, safeParse, string } from 'valibot';

import type { ScanStructure, ScanStructures } from './exported-scan.ts';

const structure: GenericSchema<unknown, ScanStructure> = object({
  version: number(),
  scales: array(object({ id: string(), group: optional(string()), aim: picklist(['high', 'low', 'none']) })),
  perspectives: array(
    object({
      id: string(),
      side: picklist(['own', 'other']),
      questions: optional(array(object({ id: string(), part: string(), kind: picklist(['word', 'text']) }))),
      items: array(object({ id: string(), scale: string(), key: picklist(['+', '-']) })),
    }),
  ),
});

/** The scans that scores are worked out with, from `{ <scan>: { version, scales, perspectives } }`; none where it is anything else. */
export function parseScanStructures(value: unknown): ScanStructures {
  const parsed = safeParse(record(string(), structure), value);
  return new Map(parsed.success ? Object.entries(parsed.output) : []);
}
