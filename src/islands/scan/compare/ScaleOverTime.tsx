import { HIGH_AT_LEAST, LOW_AT_MOST } from '../../../domain/scoring/level-of.ts';

interface Props {
  /** The drawing in words. */
  label: string;
  /** In the order in which they were kept; 0–100, or `null` where there is no number. */
  scores: readonly (number | null)[];
}

/** How far the dots stay from the edges, in percent: at the start there are the numbers of the axis. */
const margin = { start: 16, end: 6, y: 8 };

const across = (at: number, of: number) => `${margin.start + (at / (of - 1)) * (100 - margin.start - margin.end)}%`;
const up = (score: number) => `${100 - margin.y - (score / 100) * (100 - 2 * margin.y)}%`;

/** One scale over time: a dot for every result, a line between neighbours, and a dashed line upright where there is no number. */
export function ScaleOverTime({ label, scores }: Props) {
  const of = scores.length;
  return (
    <svg className="time" role="img" aria-label={label}>
      {[0, LOW_AT_MOST, HIGH_AT_LEAST, 100].map((mark) => (
        <line key={mark} className={mark % 100 === 0 ? 'edge' : 'mark'} x1="11%" x2="100%" y1={up(mark)} y2={up(mark)} />
      ))}
      {[0, 100].map((end) => (
        <text key={end} x="0%" y={up(end)}>
          {end}
        </text>
      ))}
      {scores.map((score, at) => {
        const next = scores[at + 1];
        const key = `${at} ${of}`;
        if (score === null)
          return <line key={key} className="gap" x1={across(at, of)} x2={across(at, of)} y1={up(0)} y2={up(100)} />;
        return (
          <g key={key}>
            {typeof next === 'number' && (
              <line className="run" x1={across(at, of)} y1={up(score)} x2={across(at + 1, of)} y2={up(next)} />
            )}
            <circle cx={across(at, of)} cy={up(score)} r="5" />
          </g>
        );
      })}
    </svg>
  );
}
