import { meterChanges, type MeterChange } from '../../domain/scenario/meter-changes.ts';
import { meterShare } from '../../domain/scenario/meter-share.ts';
import type { Meters as Values } from '../../domain/scenario/scenario-state.ts';
import { fill } from '../../i18n/fill.ts';
import { PortraitDrawing } from '../PortraitDrawing.tsx';
import type { ScenarioProps } from './scenario-ui.ts';
import { signed } from './signed.ts';

interface Props {
  scenario: ScenarioProps;
  values: Values;
  /** Where the meters stood before the last choice. */
  before: Values;
}

/** Whether the meters are the dimensions of the portrait, and no others. */
function isPortrait(ids: readonly string[]): boolean {
  return [...ids].sort().join(' ') === 'closeness conflict dependency';
}

/** Where the meters stand, what moved them, and the same in words. */
export function Meters({ scenario: { structure, words, ui }, values, before }: Props) {
  const changes = new Map(meterChanges(structure.meters, before, values).map((change) => [change.id, change]));
  const shares = Object.fromEntries(structure.meters.map((meter) => [meter.id, meterShare(meter, values[meter.id] ?? 0)]));
  const sentence = ({ id, by }: MeterChange) => (by > 0 ? words.meters[id]?.up : words.meters[id]?.down) ?? '';
  return (
    <section className="card scenario-meters" aria-labelledby="scenario-meters">
      <h3 id="scenario-meters" className="eyebrow">
        {changes.size === 0 ? ui.meters : ui.changed}
      </h3>
      {isPortrait(structure.meters.map(({ id }) => id)) && (
        <PortraitDrawing
          label={fill(ui.portrait, { ...values, of: structure.meters[0]?.max ?? 0 })}
          closeness={shares['closeness'] ?? null}
          conflict={shares['conflict'] ?? null}
          dependency={shares['dependency'] ?? null}
        />
      )}
      <ul className="meters">
        {structure.meters.map(({ id, max, aim }, at) => {
          const change = changes.get(id);
          return (
            <li key={id} className={`meter-${String(at + 1)} ${id} aim-${aim}${change ? ' moved' : ''}`}>
              <span className="meter-name">{words.meters[id]?.title}</span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className="bar">
                <line className="track" x1="0" y1="4" x2="100" y2="4" vectorEffect="non-scaling-stroke" />
                <line
                  className="filled"
                  x1="0"
                  y1="4"
                  x2={Math.max(shares[id] ?? 0, 0.5)}
                  y2="4"
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
              <span className="meter-value">
                {fill(ui.of, { value: values[id] ?? 0, of: max })}
                {change && <b>{` (${signed(change.by)})`}</b>}
              </span>
              <span className="meter-says meta">
                {change ? sentence(change) : changes.size === 0 ? words.meters[id]?.about : ''}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
