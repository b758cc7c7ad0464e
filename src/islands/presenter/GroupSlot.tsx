import { useEffect, useState } from 'react';

import type { Lang } from '../../i18n/locales.ts';
import { joinPlace } from '../group/join-place.ts';
import { QrCode } from '../QrCode.tsx';
import { untilItWorks } from '../until-it-works.ts';
import type { PresentedGroup, PresenterUi } from './presenter-ui.ts';
import { StageDialog } from './StageDialog.tsx';

interface Props {
  lang: Lang;
  /** The id of the session. */
  session: string;
  uses: 'picture' | 'judging';
  group: PresentedGroup;
  ui: PresenterUi;
}

/** The parts that gather and show. */
type Parts = Readonly<{
  Picture: typeof import('../group/GroupPicture.tsx').GroupPicture;
  Judging: typeof import('../group/GroupJudging.tsx').GroupJudging;
}>;

async function loadParts(): Promise<Parts> {
  const [{ GroupPicture }, { GroupJudging }] = await Promise.all([
    import('../group/GroupPicture.tsx'),
    import('../group/GroupJudging.tsx'),
  ]);
  return { Picture: GroupPicture, Judging: GroupJudging };
}

/**
 * What the group does with their phones in a step: how to take part, and, over the stage, the codes that come in and what they show. The clock of
 * the step goes on meanwhile.
 */
export function GroupSlot({ lang, session, uses, group, ui }: Props) {
  const [parts, setParts] = useState<Parts | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { picture, judging } = group;
  const { address, shown, reach } = joinPlace(lang, session, uses);
  const isReachable = reach !== 'device';

  useEffect(() => {
    void untilItWorks(loadParts).then(setParts);
  }, []);

  return (
    <div className="stage-group">
      {isReachable && <QrCode text={address} label={ui.groupQr} />}
      <div>
        {isReachable ? (
          <>
            <p>{uses === 'picture' ? ui.groupPicture : ui.groupJudging}</p>
            <p className="stage-address">{shown}</p>
          </>
        ) : (
          <p>{group.ui.reachDevice}</p>
        )}
        <p>
          <button type="button" className="button" disabled={parts === null} onClick={() => setOpen(true)}>
            {ui.groupOpen}
          </button>
        </p>
      </div>
      {isOpen && parts && (
        <StageDialog
          id="group"
          title={uses === 'picture' ? group.ui.picture : group.ui.judging}
          close={ui.close}
          isWide
          onClose={() => setOpen(false)}
        >
          <p className="meta">{group.ui.memory}</p>
          {uses === 'picture' && picture && <parts.Picture lang={lang} session={session} picture={picture} ui={group.ui} />}
          {uses === 'judging' && judging && <parts.Judging lang={lang} session={session} judging={judging} ui={group.ui} />}
        </StageDialog>
      )}
    </div>
  );
}
