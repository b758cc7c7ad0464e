import { choose } from '../../domain/scenario/choose.ts';
import { meterChanges } from '../../domain/scenario/meter-changes.ts';
import type { TurningPoint } from '../../domain/scenario/turning-points.ts';
import { fill } from '../../i18n/fill.ts';
import { MeterWords } from './MeterWords.tsx';
import type { ScenarioProps } from './scenario-ui.ts';

interface Props {
  scenario: ScenarioProps;
  point: TurningPoint;
  /** Goes back to the scene of this choice. */
  onReturn: () => void;
}

/** A choice that mattered: what was done there, what could have been done, and what that would have brought about. */
export function RoadNotTaken({ scenario, point: { step, other }, onReturn }: Props) {
  const { structure, words, ui } = scenario;
  const scene = words.scenes[step.before.place];
  const there = scene?.choices[other.id];
  const changes = meterChanges(structure.meters, step.before.meters, choose(other, step.before).meters);
  return (
    <li className="card">
      <h4>{scene?.title}</h4>
      <p>{scene?.choices[step.choice.id]?.did}</p>
      <p>
        <span className="eyebrow">{ui.could}</span> {there?.text}
      </p>
      <p>
        <span className="eyebrow">{ui.would}</span> {there?.feedback}
      </p>
      <MeterWords scenario={scenario} changes={changes} />
      <button type="button" className="button quiet screen-only" onClick={onReturn}>
        {fill(ui.returnTo, { scene: scene?.title ?? '' })}
      </button>
    </li>
  );
}
