import { fillNames, type Names } from '../../domain/wording/fill-names.ts';

interface Props {
  /** May hold `{other}` and `{professional}`. */
  text: string;
  names: Names;
  /** The names that the printed form has: on paper nobody is named. */
  onPaper: Names;
}

/** A text with its names filled in: those that the learner gave on the screen, none of them on paper. */
export function NamedText({ text, names, onPaper }: Props) {
  const shown = fillNames(text, names);
  const printed = fillNames(text, onPaper);
  if (shown === printed) return shown;
  return (
    <>
      <span className="screen-only">{shown}</span>
      <span className="print-only" aria-hidden="true">
        {printed}
      </span>
    </>
  );
}
