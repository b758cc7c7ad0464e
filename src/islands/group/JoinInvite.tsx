import { useEffect, useState } from 'react';

import type { QuestionKind } from '../../domain/group/coded-question.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { copyText } from '../../platform/hand-over.ts';
import { QrCode } from '../QrCode.tsx';
import type { GroupUi } from './group-ui.ts';
import { type JoinPlace, joinPlace } from './join-place.ts';

interface Props {
  lang: Lang;
  /** The id of the session. */
  session: string;
  kind: QuestionKind;
  /** What the other way to answer is called, while it stands below. */
  instead: string | null;
  ui: GroupUi;
}

/** The address at which participants answer, to scan from the screen or to type over; and what to do where phones can't reach it. */
export function JoinInvite({ lang, session, kind, instead, ui }: Props) {
  const [place, setPlace] = useState<JoinPlace | null>(null);
  const [message, setMessage] = useState('');

  useEffect(() => setPlace(joinPlace(lang, session, kind)), []);

  if (!place) return null;
  const { address, shown, reach } = place;
  return (
    <section className="join-invite" aria-labelledby={`invite-${kind}`}>
      <div>
        <h3 id={`invite-${kind}`}>{ui.invite}</h3>
        {reach !== 'device' && <p>{ui.inviteText}</p>}
        {reach !== 'everybody' && (
          <p className="card note">
            {reach === 'device' ? ui.reachDevice : ui.reachNetwork} {instead !== null && fill(ui.instead, { instead })}
          </p>
        )}
        <p className="join-address">
          {reach === 'device' ? (
            <a href={address} target="_blank" rel="noreferrer">
              {shown}
            </a>
          ) : (
            shown
          )}
        </p>
        <p className="actions">
          <button
            type="button"
            className="button quiet"
            onClick={() => void copyText(address).then((copied) => setMessage(copied ? ui.copied : ui.notCopied))}
          >
            {ui.copy}
          </button>
        </p>
        <p role="status">{message}</p>
      </div>
      {reach !== 'device' && <QrCode text={address} label={ui.qrLabel} />}
    </section>
  );
}
