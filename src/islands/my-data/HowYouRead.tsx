import { useRef, useState } from 'react';

import { fill } from '../../i18n/fill.ts';
import type { UiArea } from '../../i18n/ui-area.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { showLook, shownLook } from '../comfort/shown-look.ts';
import { useKeeping } from '../use-keeping.ts';
import { lookInWords } from './look-in-words.ts';
import type { MyDataUi } from './my-data-ui.ts';

interface Props {
  record: LearnerRecord;
  ui: MyDataUi;
  comfort: UiArea<'comfort'>;
}

/** What the browser remembers of how one reads, in words, with the way back to the usual. Nothing where all is as usual. */
export function HowYouRead({ record, ui, comfort }: Props) {
  const keeping = useKeeping(record);
  const [message, setMessage] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const look = lookInWords(shownLook(), comfort).join('; ');

  function reset() {
    showLook('');
    setMessage(ui.lookIsReset);
    // The button goes with the focus on it.
    status.current?.focus();
  }

  return (
    <>
      {look !== '' && (
        <>
          <p>{fill(keeping === 'memory' ? ui.earlyLookTab : ui.earlyLook, { look })}</p>
          <div className="actions">
            <button type="button" className="button quiet" onClick={reset}>
              {ui.lookReset}
            </button>
          </div>
        </>
      )}
      <p ref={status} role="status" tabIndex={-1} className="meta">
        {look === '' ? message : ''}
      </p>
    </>
  );
}
