import { base } from '../i18n/base.ts';
import { type LearnerRecord, openRecord } from '../platform/learner-record.ts';
import { followPlace } from './follow-place.ts';
import { showNotices } from './show-notices.ts';

let opened: Promise<LearnerRecord> | undefined;

/** The learner's record as islands use it: one for the whole page, with its notices shown on the page, and the place where someone reads followed. */
export function openPageRecord(): Promise<LearnerRecord> {
  opened ??= openRecord({ base }).then((record) => {
    showNotices(record);
    followPlace(record);
    return record;
  });
  return opened;
}
