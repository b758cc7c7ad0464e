import type { ReactNode } from 'react';

import type { ExerciseQuestion, ExerciseQuestionWords } from '../../schemas/exercise.ts';

interface Props {
  /** The name under which the fields stand in the form. */
  name: string;
  part: Extract<ExerciseQuestion, { kind: 'classify' }>;
  words: ExerciseQuestionWords;
  /** What stands under a fragment, by its id: the reason, once it is asked for. */
  below: (id: string) => ReactNode;
}

/** Fragments or statements with their numbers, each with the targets beside one another. */
export function Fragments({ name, part, words, below }: Props) {
  return (
    <ol className="options fragments">
      {part.items.map(({ id }, at) => (
        <li key={id}>
          <fieldset className="fragment">
            <legend>
              <span className="fragment-number">{at + 1}</span> {words.items[id]?.text}
            </legend>
            <div className="categories">
              {part.targets.map((target) => (
                <label key={target} className="category">
                  <input type="radio" name={`${name}/${id}`} value={target} />
                  <span>{words.targets?.[target]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          {below(id)}
        </li>
      ))}
    </ol>
  );
}
