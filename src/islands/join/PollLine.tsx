import { POLL_VALUES } from '../../domain/group/coded-question.ts';
import type { LineWords } from '../group/group-ui.ts';

interface Props {
  line: LineWords;
  /** What stands beside the choice to leave it open. */
  open: string;
}

/** A line of the poll: eleven rounds from 0 to 10 with words at both ends, and apart, leaving it open. */
export function PollLine({ line: { id, question, left, right }, open }: Props) {
  return (
    <fieldset className="poll-line">
      <legend>{question}</legend>
      <p className="line-ends">
        <span>{left}</span>
        <span>{right}</span>
      </p>
      <div className="poll-steps">
        {Array.from({ length: POLL_VALUES }, (_, value) => (
          <label key={value}>
            <input type="radio" name={id} value={value} />
            <span>
              {value}
              {value === 0 && <span className="visually-hidden">: {left}</span>}
              {value === POLL_VALUES - 1 && <span className="visually-hidden">: {right}</span>}
            </span>
          </label>
        ))}
      </div>
      <label className="step-apart">
        <input type="radio" name={id} value="open" />
        <span>{open}</span>
      </label>
    </fieldset>
  );
}
