interface Props {
  /** How far the form is filled in. */
  status: string;
  /** Leads to the step before; `null` at the first. */
  onBack: (() => void) | null;
  back: string;
  /** What the button says that sends the form: on to the next step, or to the end. */
  onward: string;
  awake: boolean;
}

/** The bar below a form in steps: how far it is, back, and on. */
export function StepBar({ status, onBack, back, onward, awake }: Props) {
  return (
    <div className="scan-bar script-only">
      <p role="status">{status}</p>
      <div className="actions">
        {onBack && (
          <button type="button" className="button quiet" onClick={onBack}>
            {back}
          </button>
        )}
        <button className="button" disabled={!awake}>
          {onward}
        </button>
      </div>
    </div>
  );
}
