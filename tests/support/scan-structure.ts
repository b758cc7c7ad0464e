import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { Scan } from '../../src/schemas/scan.ts';

/** The structure of a real scan, parsed by the real schema. */
export function scanStructure(id: string): Scan {
  return Scan.parse(parse(readFileSync(new URL(`../../content/scans/${id}/scan.yaml`, import.meta.url), 'utf8')));
}
