import { chooseSingleKeys, singleKeysAreOn } from '../../platform/early-preferences.ts';
import type { PresenterUi } from './presenter-ui.ts';

interface Props {
  /** Distinguishes the checkbox of one list from that of another. */
  id: string;
  ui: PresenterUi;
  /** Whether the choice may be remembered. */
  keeps: boolean;
  awake: boolean;
}

/** What keys and remotes do, and the choice of doing without those that stand alone. */
export function KeyList({ id, ui, keeps, awake }: Props) {
  const rows = [
    { ways: ['→', 'Page Down'], does: ui.keyNext },
    { ways: ['←', 'Page Up'], does: ui.keyBack },
    { ways: [ui.keySpace, 'P'], does: ui.keyPause },
    { ways: ['B', '.'], does: ui.keyBlank },
    { ways: ['F', 'F5'], does: ui.keyFullScreen },
    { ways: ['N'], does: ui.keyNotes },
    { ways: ['+', '−'], does: ui.keyMinutes },
    { ways: ['?'], does: ui.keyHelp },
  ];
  return (
    <>
      <dl className="stage-keys">
        {rows.map(({ ways, does }) => (
          <div key={does}>
            <dt>
              {ways.map((way, at) => (
                <span key={way}>
                  {at > 0 && ` ${ui.keyOr} `}
                  <kbd>{way}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{ui.remote}</p>
      <label className="check" htmlFor={id}>
        <input
          key={awake ? 'awake' : 'asleep'}
          id={id}
          type="checkbox"
          autoComplete="off"
          defaultChecked={!awake || singleKeysAreOn()}
          disabled={!awake}
          onChange={(event) => chooseSingleKeys(event.currentTarget.checked, keeps)}
        />
        <span>{ui.singleKeys}</span>
      </label>
    </>
  );
}
