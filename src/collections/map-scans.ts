import { getEntry } from 'astro:content';

import type { MapScan } from '../domain/map/start-from-scan.ts';
import { courseStructure } from './course.ts';
import { found } from './found.ts';

/** The written scans from whose answers someone's place on the map can begin, without what the map has no use for. */
export async function mapScans(): Promise<readonly MapScan[]> {
  const { scans } = await courseStructure();
  const written = await Promise.all(
    scans
      .filter((scan) => scan.written)
      .map(async ({ id }) => {
        const { version, scales, perspectives } = found(
          await getEntry('scans', `scans/${id}/scan`),
          `scans/${id}/scan.yaml`,
        ).data;
        return { id, version, scales, perspectives: perspectives.filter(({ side }) => side === 'own') };
      }),
  );
  return written.filter(({ scales }) => ['closeness', 'conflict'].every((wanted) => scales.some(({ id }) => id === wanted)));
}
