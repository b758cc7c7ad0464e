import { exportRecord } from '../domain/record/export-record.ts';
import { now } from '../platform/clock.ts';
import type { LearnerRecord } from '../platform/learner-record.ts';
import { saveFile } from '../platform/save-file.ts';
import { copyFileName } from './my-data/copy-file-name.ts';

/**
 * Hands the learner a copy of everything, also of what is only in memory. It has the answers and no numbers, since a page like this one doesn't
 * have the scans; where the copy is taken in, the numbers follow from the answers.
 */
export async function saveCopy(record: LearnerRecord): Promise<void> {
  const moment = now();
  const copy = exportRecord(await record.all(), new Map(), moment);
  saveFile(copyFileName(moment), 'application/json', JSON.stringify(copy, null, 2));
}
