import type { Step } from '../../domain/scenario/replay.ts';
import type { ScenarioProps } from './scenario-ui.ts';

interface Props {
  scenario: ScenarioProps;
  steps: readonly Step[];
  onBack: () => void;
}

/** What was done so far, in sentences, and the way back. */
export function PathSoFar({ scenario: { words, ui }, steps, onBack }: Props) {
  return (
    <section className="scenario-path" aria-labelledby="scenario-path">
      <h3 id="scenario-path" className="eyebrow">
        {ui.path}
      </h3>
      <ol>
        {steps.map(({ before, choice }) => (
          <li key={before.place}>{words.scenes[before.place]?.choices[choice.id]?.did}</li>
        ))}
        <li aria-current="step">{ui.now}</li>
      </ol>
      <button type="button" className="button link screen-only" onClick={onBack}>
        {ui.back}
      </button>
    </section>
  );
}
