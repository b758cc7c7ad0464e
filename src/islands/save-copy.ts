import { exportRecord } from '../domain/record/export-record.ts';
import { now } from '../platform/clock.ts';
import type { LearnerRecord } from '../platform/learner-record.ts';
import { publishedScans } from '../platform/published-scans.ts';
import { saveFile } from '../platform/save-file.ts';
import { copyFileName } from './my-data/copy-file-name.ts';

/**
 * Hands the learner a copy of everything, also of what is only in memory. The scans that its numbers are worked out with are fetched for it; where
 * they can't be had, it has the answers alone, and where the copy is taken in, the numbers follow from those.
 *
 * @param scansFile where the scans are
 */
export async function saveCopy(record: LearnerRecord, scansFile: string): Promise<void> {
  const moment = now();
  const scans = await publishedScans(scansFile);
  const copy = exportRecord(await record.all(), scans, moment);
  saveFile(copyFileName(moment), 'application/json', JSON.stringify(copy, null, 2));
}
