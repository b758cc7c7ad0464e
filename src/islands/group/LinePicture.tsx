import { type Distribution, inColumns } from '../../domain/group/distribution.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { GroupUi, LineWords } from './group-ui.ts';
import { lineInWords } from './line-in-words.ts';

interface Props {
  lang: Lang;
  line: LineWords;
  /** How the answers lie; `null` where too few answered. */
  distribution: Distribution | null;
  /** What one step counts. */
  unit: number;
  ui: GroupUi;
}

const column = 60;
const tallest = 320;

/** What stands under each column: each value from 0 to 10, or from where to where on a line to 100. */
export function columnNames(steps: number, unit: number): readonly string[] {
  if (unit === 1) return Array.from({ length: steps }, (_, step) => `${step}`);
  const columns = Math.floor(steps / 2);
  return Array.from(
    { length: columns },
    (_, at) => `${at * 2 * unit}–${at === columns - 1 ? at * 2 * unit + 2 * unit : at * 2 * unit + unit}`,
  );
}

/** A line of the group's picture: a block per answer over its value, and below where the middle and the middle half lie; in words and as a table too. */
export function LinePicture({ lang, line, distribution, unit, ui }: Props) {
  const id = `line-${line.id}`;
  if (!distribution)
    return (
      <section className="line-picture" aria-labelledby={id}>
        <h4 id={id}>{line.question}</h4>
        <p>{ui.fewOnLine}</p>
      </section>
    );
  const { counts, median, quartiles } = distribution;
  const names = columnNames(counts.length, unit);
  const inColumn = inColumns(counts, names.length);
  const block = Math.min(44, tallest / Math.max(...inColumn));
  const floor = Math.max(...inColumn) * block + 8;
  const width = names.length * column;
  // A value from 0 to 10 stands in the middle of its column; a line to 100 goes from edge to edge.
  const across = (step: number) =>
    unit === 1 ? (step + 0.5) * column : Math.min(Math.max((step / (counts.length - 1)) * width, 8), width - 8);
  const words = lineInWords(distribution, unit, ui, lang);
  const edges = unit === 1 ? names.map((name, at) => ({ name, x: (at + 0.5) * column })) : [];
  const ticks = unit === 1 ? edges : Array.from({ length: 6 }, (_, at) => ({ name: `${at * 20}`, x: (at / 5) * width }));
  return (
    <section className="line-picture" aria-labelledby={id}>
      <h4 id={id}>{line.question}</h4>
      <svg viewBox={`-24 0 ${width + 48} ${floor + 96}`} role="img" aria-label={words}>
        {inColumn.flatMap((count, at) =>
          Array.from({ length: count }, (_, high) => (
            <rect
              key={`${at}-${high}`}
              className="block"
              x={at * column + 5}
              y={floor - (high + 1) * block + 3}
              width={column - 10}
              height={Math.max(block - 5, 2)}
              rx={Math.min(8, block / 4)}
            />
          )),
        )}
        <line className="axis" x1={0} x2={width} y1={floor + 2} y2={floor + 2} />
        {ticks.map(({ name, x }) => (
          <text key={name} className="tick" x={x} y={floor + 34} textAnchor="middle">
            {name}
          </text>
        ))}
        <line className="half" x1={across(quartiles[0]) - 3} x2={across(quartiles[1]) + 3} y1={floor + 62} y2={floor + 62} />
        <path className="middle" d={`M${across(median)} ${floor + 46}l14 16l-14 16l-14-16z`} />
      </svg>
      <p className="line-ends" aria-hidden="true">
        <span>{line.left}</span>
        <span>{line.right}</span>
      </p>
      <p>{words}</p>
      <details>
        <summary>{ui.asTable}</summary>
        <table>
          <caption>{fill(ui.tableOf, { line: line.question, left: line.left, right: line.right })}</caption>
          <thead>
            <tr>
              <th scope="col">{ui.value}</th>
              <th scope="col">{ui.howMany}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name, at) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{inColumn[at]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
