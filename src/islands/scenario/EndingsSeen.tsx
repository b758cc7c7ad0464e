import { fill } from '../../i18n/fill.ts';
import type { ScenarioProps } from './scenario-ui.ts';

/** The endings that were reached so far; the others stay without a name. */
export function EndingsSeen({ scenario: { structure, words, ui }, seen }: { scenario: ScenarioProps; seen: readonly string[] }) {
  const { endings } = structure;
  const reached = endings.filter(({ id }) => seen.includes(id));
  return (
    <section className="endings-seen" aria-labelledby="endings-seen">
      <h3 id="endings-seen">{ui.endings}</h3>
      <p>{fill(ui.endingsSeen, { seen: reached.length, of: endings.length })}</p>
      <ul>
        {reached.map(({ id }) => (
          <li key={id}>{words.endings[id]?.title}</li>
        ))}
      </ul>
    </section>
  );
}
