interface Props {
  id: string;
  label: string;
  help: string;
  /** How many characters it takes. */
  most: number;
  value: string;
  onInput: (value: string) => void;
}

/** A line that the learner types for the title page, with what to know about it below. */
export function OwnField({ id, label, help, most, value, onInput }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={most}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p className="meta" id={`${id}-help`}>
        {help}
      </p>
    </>
  );
}
