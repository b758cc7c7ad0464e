import { displayScore } from '../../domain/scoring/level-of.ts';
import type { Profile } from '../../domain/scoring/score-profile.ts';
import { fill } from '../../i18n/fill.ts';
import { scaleGroups } from './scale-groups.ts';
import type { ScanProps } from './scan-ui.ts';

/** The profile as a table: every number that the bars show, and how many items were answered. */
export function ProfileTable({ scan, profile }: { scan: ScanProps; profile: Profile }) {
  const { ui, words, structure } = scan;
  return (
    <table className="profile-table">
      <thead>
        <tr>
          <th scope="col">{words.scaleName}</th>
          <th scope="col">{ui.value}</th>
          <th scope="col">{ui.answered}</th>
          <th scope="col">{ui.unknown}</th>
        </tr>
      </thead>
      {scaleGroups(structure.scales).map(({ group, scales }) => (
        <tbody key={group ?? ''}>
          {group !== undefined && (
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {words.groups?.[group]}
              </th>
            </tr>
          )}
          {Object.entries(profile)
            .filter(([scale]) => scales.includes(scale))
            .map(([scale, { score, answered, unknown, of }]) => (
              <tr key={scale}>
                <th scope="row">{words.scales[scale]?.title}</th>
                <td>{score === null ? ui.noNumber : displayScore(score)}</td>
                <td>{fill(ui.answeredOf, { answered, of })}</td>
                <td>{unknown}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
