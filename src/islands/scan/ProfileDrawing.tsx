import { displayScore } from '../../domain/scoring/level-of.ts';
import type { Profile } from '../../domain/scoring/score-profile.ts';
import { fill } from '../../i18n/fill.ts';
import { PortraitDrawing } from '../PortraitDrawing.tsx';
import type { ScanProps } from './scan-ui.ts';

/** The drawing of a profile: the dyad portrait for closeness, conflict and dependency, and nothing for other scales. */
export function ProfileDrawing({ scan, profile }: { scan: ScanProps; profile: Profile }) {
  if (scan.structure.drawing !== 'portrait') return null;
  const { ui, words } = scan;
  const score = (scale: string) => profile[scale]?.score ?? null;
  const shown = (scale: string) => {
    const value = score(scale);
    return value === null ? ui.noNumber : displayScore(value);
  };
  const dimensions = { closeness: score('closeness'), conflict: score('conflict'), dependency: score('dependency') };
  const label = fill(scan.portraitLabel, {
    closeness: shown('closeness'),
    conflict: shown('conflict'),
    dependency: shown('dependency'),
  });
  const missing = Object.entries(dimensions).filter(([, value]) => value === null);
  return (
    <figure className="card result-portrait">
      <PortraitDrawing {...dimensions} label={label} />
      <figcaption className="meta">
        {ui.drawn}
        {missing.map(([scale]) => ` ${words.scales[scale]?.title ?? ''}: ${ui.noNumber}.`)}
      </figcaption>
    </figure>
  );
}
