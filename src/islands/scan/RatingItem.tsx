import { useMemo } from 'react';

interface Props {
  id: string;
  statement: string;
  /** The statement as the printed form has it, without a name. */
  onPaper: string;
  /** Five labels, from "not at all true" to "completely true". */
  labels: readonly string[];
  unknown: string;
}

function DrawnItem({ id, statement, onPaper, labels, unknown }: Props) {
  return (
    <fieldset className="rating">
      <legend>
        {statement === onPaper ? (
          statement
        ) : (
          <>
            <span className="screen-only">{statement}</span>
            <span className="print-only" aria-hidden="true">
              {onPaper}
            </span>
          </>
        )}
      </legend>
      <div className="steps">
        {labels.map((label, at) => (
          <label key={label} className="step">
            <input type="radio" name={id} value={at + 1} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <label className="step-apart">
        <input type="radio" name={id} value="unknown" />
        <span>{unknown}</span>
      </label>
    </fieldset>
  );
}

/** One statement with five labelled steps and, apart, "I don't know". An answer to another statement does not draw it again. */
export function RatingItem(props: Props) {
  // Of what is the same as before Preact passes over components, not over elements.
  return useMemo(() => <DrawnItem {...props} />, Object.values(props));
}
