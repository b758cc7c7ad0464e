import { displayScore } from '../../domain/scoring/level-of.ts';
import { type Alliance, drawAlliance } from '../../domain/portrait/draw-alliance.ts';
import type { ScanProps } from './scan-ui.ts';

const smooth = ['clarity', 'bond', 'trust'] as const;
const all = [...smooth, 'friction'] as const;

interface Props {
  scan: ScanProps;
  alliance: Alliance;
  /** The drawing in words. */
  label: string;
}

/** The working alliance in four quarters, with the name and the number of each beside it. */
export function AllianceDrawing({ scan: { words, ui }, alliance, label }: Props) {
  const { width, height, friction, ...quarters } = drawAlliance(alliance);
  const named = (name: string, isUnknown: boolean) => (isUnknown ? `${name} unknown` : name);
  return (
    <div className="alliance">
      {all.map((name) => {
        const value = alliance[name];
        return (
          <p key={name} className={`alliance-${name}`} aria-hidden="true">
            <span>{words.scales[name]?.title}</span> <b>{value === null ? ui.noNumber : displayScore(value)}</b>
          </p>
        );
      })}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {smooth.map((name) => {
          const { outline, filled, unknown } = quarters[name];
          return (
            <g key={name} className={named(name, unknown)}>
              <path className="whole" d={outline} />
              {filled && <path className="filled" d={filled} />}
            </g>
          );
        })}
        <g className={named('friction', friction.unknown)}>
          <path className="whole" d={friction.outline} />
          {friction.teeth && <path className="teeth" d={friction.teeth.path} strokeWidth={friction.teeth.width} />}
        </g>
      </svg>
    </div>
  );
}
