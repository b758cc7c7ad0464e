import type { MeterChange } from '../../domain/scenario/meter-changes.ts';
import type { ScenarioProps } from './scenario-ui.ts';
import { signed } from './signed.ts';

/** What a choice changed, in a line: "Clarity +2, reactance −1". */
export function MeterWords({ scenario: { words }, changes }: { scenario: ScenarioProps; changes: readonly MeterChange[] }) {
  return (
    <span className="meta meter-words">
      {changes.map(({ id, by }) => `${words.meters[id]?.title ?? id} ${signed(by)}`).join(', ')}
    </span>
  );
}
