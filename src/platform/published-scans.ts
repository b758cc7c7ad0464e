import type { ScanStructures } from '../domain/record/exported-scan.ts';
import { parseScanStructures } from '../domain/record/parse-scan-structures.ts';

/** Longer than this nobody waits for numbers, in milliseconds. */
const patience = 3000;

/**
 * The scans of the course, for a page that doesn't have them in it, from a file of this site; none where that can't be had, as without a connection.
 *
 * @param address of `scan-structures.json`
 */
export async function publishedScans(address: string): Promise<ScanStructures> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return parseScanStructures(await answer.json());
  } catch {
    return new Map();
  }
}
