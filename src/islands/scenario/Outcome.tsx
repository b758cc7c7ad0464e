import type { Step } from '../../domain/scenario/replay.ts';
import type { ScenarioProps } from './scenario-ui.ts';

/** What a choice brought about and why, with the term that it is about. */
export function Outcome({ scenario: { words, terms }, step }: { scenario: ScenarioProps; step: Step }) {
  const { did, feedback } = words.scenes[step.before.place]?.choices[step.choice.id] ?? { did: '', feedback: '' };
  const term = terms[step.choice.concept];
  return (
    <p className="card note scenario-outcome">
      <b>{did}</b> {feedback} {term && <a href={term.address}>{term.title}</a>}
    </p>
  );
}
