import type { ScenarioProps } from './scenario-ui.ts';
import { Story } from './Story.tsx';

/** Who the learner is here and with whom; folded up once the first choice is made. */
export function Introduction({ scenario: { structure, words, ui }, isOpen }: { scenario: ScenarioProps; isOpen: boolean }) {
  return (
    <details className="scenario-introduction" open={isOpen}>
      <summary>{ui.role}</summary>
      <Story text={words.role} />
      <dl>
        {structure.people.map((person) => (
          <div key={person}>
            <dt>{words.people[person]?.name}</dt>
            <dd>{words.people[person]?.about}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
