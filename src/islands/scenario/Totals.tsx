import type { MeterChange } from '../../domain/scenario/meter-changes.ts';
import type { ScenarioProps } from './scenario-ui.ts';
import { signed } from './signed.ts';

/** Every meter from the start to the end, in a table. */
export function Totals({
  scenario: { structure, words, ui },
  totals,
}: {
  scenario: ScenarioProps;
  totals: readonly MeterChange[];
}) {
  const aims = { high: ui.aimHigh, low: ui.aimLow, none: ui.aimNone };
  return (
    <table className="totals">
      <caption>{ui.totals}</caption>
      <thead>
        <tr>
          <th scope="col">{ui.meter}</th>
          <th scope="col">{ui.atStart}</th>
          <th scope="col">{ui.atEnd}</th>
          <th scope="col">{ui.aim}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ id, from, to, by }) => (
          <tr key={id}>
            <th scope="row">{words.meters[id]?.title}</th>
            <td>{from}</td>
            <td>
              {to} ({by === 0 ? '±0' : signed(by)})
            </td>
            <td>{aims[structure.meters.find((meter) => meter.id === id)?.aim ?? 'none']}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
