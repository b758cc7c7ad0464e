import { expect, vi } from 'vitest';

import { openIndexedDbStore } from '../../../src/platform/indexed-db-store.ts';
import type { LearnerRecord } from '../../../src/platform/learner-record.ts';
import type { Notice } from '../../../src/platform/notices.ts';
import type { RecordStore } from '../../../src/platform/record-store.ts';

/** The path under which the tests' site stands. */
export const base = '/dyade/';

/** Matches the time of a save. */
export const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown;

/** Something to keep. */
export const plan = { about: 'N.', intention: 'Ask', when: 'at the door', notice: 'she begins' };

/** The module as a page that is opened afresh loads it. */
export async function openPage() {
  vi.resetModules();
  return import('../../../src/platform/learner-record.ts');
}

/** The record of a page that is opened afresh. */
export async function openedRecord(): Promise<LearnerRecord> {
  return (await openPage()).openRecord({ base });
}

/** What the device really holds. */
export function device(): Promise<RecordStore> {
  return openIndexedDbStore('dyade:/dyade/');
}

/** Listens, and gives the notices so far once all of them are told. */
export function heardFrom(record: LearnerRecord): () => Promise<Notice[]> {
  const notices: Notice[] = [];
  record.subscribe((notice) => notices.push(notice));
  return async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return notices;
  };
}
