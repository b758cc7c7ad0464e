import { displayScore } from '../../domain/scoring/level-of.ts';
import type { Profile } from '../../domain/scoring/score-profile.ts';
import { fill } from '../../i18n/fill.ts';
import { PortraitDrawing } from '../PortraitDrawing.tsx';
import { AllianceDrawing } from './AllianceDrawing.tsx';
import type { ScanProps } from './scan-ui.ts';

interface Props {
  scan: ScanProps;
  profile: Profile;
  /** The lines below the drawing; without them, that the learner's answers describe it so. */
  caption?: readonly string[];
}

/**
 * The drawing of a profile: the dyad portrait for closeness, conflict and dependency, four quarters for a working alliance, and nothing for
 * other scales.
 */
export function ProfileDrawing({ scan, profile, caption }: Props) {
  const { ui, words, structure, portraitLabel } = scan;
  if (structure.drawing === 'bars') return null;
  const score = (scale: string) => profile[scale]?.score ?? null;
  const scales = structure.scales.map(({ id }) => ({ id, value: score(id) }));
  const label = fill(
    portraitLabel,
    Object.fromEntries(scales.map(({ id, value }) => [id, value === null ? ui.noNumber : displayScore(value)])),
  );
  const missing = scales.filter(({ value }) => value === null);
  return (
    <figure className="card result-portrait">
      {structure.drawing === 'portrait' ? (
        <PortraitDrawing
          closeness={score('closeness')}
          conflict={score('conflict')}
          dependency={score('dependency')}
          label={label}
        />
      ) : (
        <AllianceDrawing
          scan={scan}
          alliance={{ clarity: score('clarity'), bond: score('bond'), trust: score('trust'), friction: score('friction') }}
          label={label}
        />
      )}
      <figcaption className="meta">
        {(caption ?? [ui.drawn]).map((line) => (
          <span key={line}>{line}</span>
        ))}
        {structure.drawing === 'portrait' &&
          missing.map(({ id }) => <span key={id}>{`${words.scales[id]?.title ?? ''}: ${ui.noNumber}.`}</span>)}
      </figcaption>
    </figure>
  );
}
