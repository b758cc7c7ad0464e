import { displayScore, HIGH_AT_LEAST, LOW_AT_MOST } from '../../domain/scoring/level-of.ts';
import type { Profile } from '../../domain/scoring/score-profile.ts';
import { fill } from '../../i18n/fill.ts';
import { scaleGroups } from './scale-groups.ts';
import type { ScanProps } from './scan-ui.ts';

/** One bar per scale with its number; the course's thresholds are marked, a scale without a number is dashed. The table beside it says the same. */
export function ProfileBars({ scan, profile }: { scan: ScanProps; profile: Profile }) {
  const { ui, words, structure } = scan;
  const openedBy = new Map(scaleGroups(structure.scales).map(({ group, scales }) => [scales[0], group]));
  return (
    <ul className="bars" aria-hidden="true">
      {Object.entries(profile).flatMap(([scale, { score, answered, of }]) => [
        openedBy.get(scale) === undefined ? null : (
          <li key={`group ${scale}`} className="bars-group">
            {words.groups?.[openedBy.get(scale) ?? '']}
          </li>
        ),
        <li key={scale} className={scale}>
          <b>{words.scales[scale]?.title}</b>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" className={score === null ? 'bar unknown' : 'bar'}>
            <line className="track" x1="0" y1="3" x2="100" y2="3" vectorEffect="non-scaling-stroke" />
            {[LOW_AT_MOST, HIGH_AT_LEAST].map((mark) => (
              <line key={mark} className="mark" x1={mark} y1="0" x2={mark} y2="6" vectorEffect="non-scaling-stroke" />
            ))}
            {score !== null && (
              <line className="filled" x1="0" y1="3" x2={Math.max(score, 0.5)} y2="3" vectorEffect="non-scaling-stroke" />
            )}
          </svg>
          <span className="bar-value">{score === null ? ui.noNumber : displayScore(score)}</span>
          <span className="meta">{fill(ui.answeredOf, { answered, of })}</span>
        </li>,
      ])}
    </ul>
  );
}
