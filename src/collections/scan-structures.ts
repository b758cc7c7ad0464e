import { getEntry } from 'astro:content';

import type { ScanStructure } from '../domain/record/export-record.ts';
import { courseStructure } from './course.ts';
import { found } from './found.ts';

/** What scores are worked out with, of all written scans, by their ids. */
export async function scanStructures(): Promise<Readonly<Record<string, ScanStructure>>> {
  const { scans } = await courseStructure();
  const written = scans.filter((scan) => scan.written).map(({ id }) => id);
  const structures = written.map(async (id) => {
    const { version, scales, perspectives } = found(await getEntry('scans', `scans/${id}/scan`), `scans/${id}/scan.yaml`).data;
    return [id, { version, scales, perspectives }] as const;
  });
  return Object.fromEntries(await Promise.all(structures));
}
