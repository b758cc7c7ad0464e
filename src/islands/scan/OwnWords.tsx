interface Props {
  /** What the list is about, for whoever hears it. */
  label: string;
  words: readonly string[];
  /** Gives each word an id, by its place, so that a field can be described by them. */
  idOf?: (at: number) => string;
}

/** The learner's own short words, in the order in which they were asked. */
export function OwnWords({ label, words, idOf }: Props) {
  return (
    <ul className="own-words" aria-label={label}>
      {words.map((word, at) => (
        <li key={at} id={idOf?.(at)}>
          {word}
        </li>
      ))}
    </ul>
  );
}
