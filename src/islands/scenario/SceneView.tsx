import { offeredAt } from '../../domain/scenario/choose.ts';
import type { Replay } from '../../domain/scenario/replay.ts';
import { fill } from '../../i18n/fill.ts';
import { Meters } from './Meters.tsx';
import { Outcome } from './Outcome.tsx';
import { PathSoFar } from './PathSoFar.tsx';
import type { ScenarioProps } from './scenario-ui.ts';
import { Story } from './Story.tsx';

interface Props {
  scenario: ScenarioProps;
  played: Replay;
  /** Whether choices can be made yet. */
  awake: boolean;
  onChoose: (choice: string) => void;
  onBack: () => void;
}

/** One scene: what the last choice brought about, what happens now, what changed, and what can be done. */
export function SceneView({ scenario, played: { steps, state }, awake, onChoose, onBack }: Props) {
  const { structure, words, ui } = scenario;
  const scene = words.scenes[state.place];
  const last = steps.at(-1);
  return (
    <div className="scene">
      <div className="scene-story">
        <p className="eyebrow">
          {fill(ui.scene, { number: steps.length + 1 })} · {ui.invented}
        </p>
        <h2 id="scene" tabIndex={-1}>
          {scene?.title}
        </h2>
        {last && <Outcome scenario={scenario} step={last} />}
        <Story text={scene?.text ?? ''} />
      </div>
      <Meters scenario={scenario} values={state.meters} before={last?.before.meters ?? state.meters} />
      <section className="scene-choices" aria-labelledby="scene-choices">
        <h3 id="scene-choices">{ui.question}</h3>
        <ol>
          {offeredAt(structure, state).map(({ id }) => (
            <li key={`${state.place} ${id}`}>
              <button type="button" className="scene-choice" disabled={!awake} onClick={() => onChoose(id)}>
                {scene?.choices[id]?.text}
              </button>
            </li>
          ))}
        </ol>
      </section>
      {steps.length > 0 && <PathSoFar scenario={scenario} steps={steps} onBack={onBack} />}
    </div>
  );
}
