import { base } from '../i18n/base.ts';
import { type LearnerRecord, openRecord } from '../platform/learner-record.ts';
import { showNotices } from './show-notices.ts';

let opened: Promise<LearnerRecord> | undefined;

/** The learner's record as islands use it: one for the whole page, with its notices shown on the page. */
export function openPageRecord(): Promise<LearnerRecord> {
  opened ??= openRecord({ base }).then((record) => {
    showNotices(record);
    return record;
  });
  return opened;
}
