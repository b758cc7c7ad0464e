import { useState } from 'react';

import type { ContentOf } from '../../domain/record/entry-types.ts';
import { addressOf } from '../../i18n/address.ts';
import type { Lang } from '../../i18n/locales.ts';
import { newId } from '../../platform/new-id.ts';
import { openPageRecord } from '../open-page-record.ts';
import type { GroupUi } from './group-ui.ts';

/** What of a group's picture can be kept. */
export type Summary = ContentOf<'picture'>;

interface Props {
  lang: Lang;
  ui: GroupUi;
  summary: Summary;
}

/** Keeps the counts on this device, when and only when that is asked for. */
export function KeepSummary({ lang, ui, summary }: Props) {
  const [kept, setKept] = useState<'device' | 'memory' | null>(null);
  const [keptSummary, setKeptSummary] = useState('');
  const now = JSON.stringify(summary);

  async function keep() {
    const record = await openPageRecord();
    await record.write('picture', `${summary.session}/${newId()}`, summary);
    setKept(record.keeping);
    setKeptSummary(now);
  }

  return (
    <div className="keep-summary screen-only">
      <p className="meta">{ui.keepText}</p>
      <button type="button" className="button quiet" disabled={keptSummary === now} onClick={() => void keep()}>
        {ui.keep}
      </button>
      <p role="status">
        {kept !== null && keptSummary === now && (
          <>
            {kept === 'device' ? ui.kept : ui.keptMemory} <a href={addressOf(lang, 'page/my-data')}>{ui.keptLink}</a>
          </>
        )}
      </p>
    </div>
  );
}
