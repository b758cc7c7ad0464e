import { addressOf } from '../../i18n/address.ts';
import type { Lang } from '../../i18n/locales.ts';
import { QrCode } from '../QrCode.tsx';
import type { PresenterUi } from './presenter-ui.ts';

interface Props {
  lang: Lang;
  /** `session/<session>`. */
  scriptKey: string;
  uses: 'picture' | 'judging';
  ui: PresenterUi;
}

/**
 * What the group does with their phones in a step: the one place on the stage where its picture and its judging belong. It shows how to take part,
 * and leads to the page on which the codes are gathered.
 */
export function GroupSlot({ lang, scriptKey, uses, ui }: Props) {
  const join = new URL(addressOf(lang, `${scriptKey}/join`), location.origin).href;
  return (
    <div className="stage-group">
      <QrCode text={join} label={ui.groupQr} />
      <div>
        <p>{uses === 'picture' ? ui.groupPicture : ui.groupJudging}</p>
        <p className="stage-address">{join}</p>
        <p>
          <a className="button" href={addressOf(lang, `${scriptKey}/group`)} target="_blank" rel="noreferrer">
            {ui.groupOpen}
          </a>
        </p>
      </div>
    </div>
  );
}
