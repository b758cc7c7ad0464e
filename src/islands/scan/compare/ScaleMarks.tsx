import { HIGH_AT_LEAST, LOW_AT_MOST } from '../../../domain/scoring/level-of.ts';
import type { ScanProps } from '../scan-ui.ts';

/** One of two or three results that are marked on the same line. */
interface Marked {
  id: string;
  title: string;
  /** By scale, 0–100 or `null`. */
  scores: Readonly<Record<string, number | null>>;
}

interface Props {
  scan: ScanProps;
  marked: readonly Marked[];
}

/** The shapes of the marks, in the order of the results: they are told apart without colour. */
const shapes = ['M-6.5,0A6.5,6.5 0 0 1 6.5,0A6.5,6.5 0 0 1 -6.5,0Z', 'M0,-8L8,0L0,8L-8,0Z', 'M-6,-6L6,-6L6,6L-6,6Z'];

function Mark({ at }: { at: number }) {
  return <path className={`mark-shape mark-${at}`} d={shapes[at]} />;
}

/** A line from 0 to 100 per scale with a mark for every result that has a number there. The table below says the same. */
export function ScaleMarks({ scan: { structure, words, ui }, marked }: Props) {
  return (
    <div className="scale-marks" aria-hidden="true">
      <ul className="marks-key meta">
        {marked.map(({ id, title }, at) => (
          <li key={id}>
            <svg viewBox="-9 -9 18 18">
              <Mark at={at} />
            </svg>
            {title}
          </li>
        ))}
      </ul>
      {structure.scales.map(({ id }) => (
        <div key={id} className={`marks-row ${id}`}>
          <b>{words.scales[id]?.title}</b>
          <svg className={marked.some(({ scores }) => (scores[id] ?? null) !== null) ? 'bar' : 'bar unknown'}>
            <line className="track" x1="0%" y1="50%" x2="100%" y2="50%" />
            {[LOW_AT_MOST, HIGH_AT_LEAST].map((mark) => (
              <line key={mark} className="mark" x1={`${mark}%`} y1="22%" x2={`${mark}%`} y2="78%" />
            ))}
            {marked.map(({ id: result, scores }, at) => {
              const score = scores[id] ?? null;
              return score === null ? null : (
                <svg key={result} x={`${score}%`} y="50%" overflow="visible">
                  <Mark at={at} />
                </svg>
              );
            })}
          </svg>
          {marked
            .filter(({ scores }) => (scores[id] ?? null) === null)
            .map(({ id: result, title }) => (
              <span key={result} className="meta">
                {title}: {ui.noNumber}
              </span>
            ))}
        </div>
      ))}
    </div>
  );
}
