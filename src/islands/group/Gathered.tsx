import { neededOf, shownOf } from '../../domain/group/gathering.ts';
import { slipOf } from '../../domain/group/group-code.ts';
import { fill } from '../../i18n/fill.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import type { GroupUi } from './group-ui.ts';
import type { UseGathering } from './use-gathering.ts';

interface Props {
  ui: GroupUi;
  gathered: UseGathering;
}

/** How many codes are in, the button that shows their picture, and those that can still be taken out. What is in them stays out of sight. */
export function Gathered({ ui, gathered }: Props) {
  const { gathering } = gathered;
  const { codes } = gathering;
  const shown = shownOf(gathering);
  const needed = neededOf(gathering);
  const waiting = codes.slice(shown);

  function whatIsNeeded(): string {
    if (needed === 0) return shown === 0 ? ui.mayShow : ui.mayShowNew;
    if (shown === 0) return fill(needed === 1 ? ui.neededOne : ui.needed, { needed });
    return fill(needed === 1 ? ui.neededNewOne : ui.neededNew, { shown, needed });
  }

  return (
    <div className="gathered">
      <p className="code-count" role="status">
        <b>{fill(codes.length === 1 ? ui.countOne : ui.count, { count: codes.length })}</b> {whatIsNeeded()}
      </p>
      <div className="actions">
        <button type="button" className="button" disabled={needed > 0} onClick={gathered.show}>
          {shown === 0 ? ui.show : ui.showNew}
        </button>
        {codes.length > 0 && (
          <ConfirmButton label={ui.clear} question={ui.clearSure} yes={ui.clearYes} no={ui.clearNo} onConfirm={gathered.clear} />
        )}
      </div>
      {waiting.length > 0 && (
        <details className="slips">
          <summary>{ui.slips}</summary>
          <p className="meta">{ui.slipsText}</p>
          <ul>
            {waiting.map(({ code, nonce }) => (
              <li key={nonce}>
                <span className="slip">{slipOf(code)}</span>{' '}
                <button
                  type="button"
                  className="button link"
                  aria-label={fill(ui.takeOutSlip, { slip: slipOf(code) })}
                  onClick={() => gathered.takeOut(nonce)}
                >
                  {ui.takeOut}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
