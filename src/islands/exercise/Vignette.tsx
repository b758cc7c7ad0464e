import { fill } from '../../i18n/fill.ts';
import { vignettePieces } from '../../domain/wording/vignette-pieces.ts';
import type { ExerciseQuestion, ExerciseQuestionWords } from '../../schemas/exercise.ts';

interface Props {
  part: Extract<ExerciseQuestion, { kind: 'classify' }>;
  words: ExerciseQuestionWords;
  /** The name of a fragment's number for who listens: "fragment {number}". */
  number: string;
}

/** The text of a part with its fragments marked, each with the number that it has below. */
export function Vignette({ part, words, number }: Props) {
  const numberOf = (id: string) => part.items.findIndex((item) => item.id === id) + 1;
  return (
    <div className="vignette">
      {words.vignette?.map((paragraph, at) => (
        <p key={at}>
          {vignettePieces(paragraph).map((piece, place) =>
            'text' in piece ? (
              piece.text
            ) : (
              <mark key={place}>
                <span className="fragment-number" aria-hidden="true">
                  {numberOf(piece.fragment)}
                </span>
                <span className="visually-hidden">{fill(number, { number: numberOf(piece.fragment) })}: </span>
                {words.items[piece.fragment]?.text}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
