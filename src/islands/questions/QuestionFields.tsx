import type { ReactNode } from 'react';

import type { Question, QuestionWords } from '../../schemas/question.ts';
import { OrderFields } from './OrderFields.tsx';
import type { QuestionUi } from './question-ui.ts';

interface Props {
  /** The name under which the fields stand in the form. */
  name: string;
  question: Question;
  words: QuestionWords;
  ui: QuestionUi;
  /** For a question about an order: the items as they are listed now, and what moving one does. */
  order?: { items: readonly string[]; move: (item: string, by: 1 | -1) => void; awake: boolean };
  /** What stands under an option or item, by its id: feedback, once it is asked for. */
  below: (id: string) => ReactNode;
}

/** Rounded fields to choose from: one, or more than one. */
function Options({ name, question, words, below }: Props & { question: Extract<Question, { options: unknown }> }) {
  return (
    <ul className="options">
      {question.options.map(({ id }) => (
        <li key={id}>
          <label className="option">
            <input type={question.kind === 'multiple' ? 'checkbox' : 'radio'} name={name} value={id} />
            <span>{words.options?.[id]?.text}</span>
          </label>
          {below(id)}
        </li>
      ))}
    </ul>
  );
}

/** A list to choose a target from, per item. */
function Matching({ name, question, words, ui, below }: Props & { question: Extract<Question, { targets: unknown }> }) {
  return (
    <ul className="options">
      {question.items.map(({ id }) => (
        <li key={id}>
          <label className="sorting">
            <span>{words.items?.[id]?.text}</span>
            <select name={`${name}/${id}`}>
              <option value="">{ui.choose}</option>
              {question.targets.map((target) => (
                <option key={target} value={target}>
                  {words.targets?.[target]}
                </option>
              ))}
            </select>
          </label>
          {below(id)}
        </li>
      ))}
    </ul>
  );
}

/** Fragments of a text, each with the categories beside one another. */
function Classifying({ name, question, words, below }: Props & { question: Extract<Question, { targets: unknown }> }) {
  return (
    <ol className="options fragments">
      {question.items.map(({ id }) => (
        <li key={id}>
          <fieldset className="fragment">
            <legend>{words.items?.[id]?.text}</legend>
            <div className="categories">
              {question.targets.map((target) => (
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

/** The fields of a question of any kind, as native controls. */
export function QuestionFields(props: Props) {
  const { question } = props;
  if (question.kind === 'match') return <Matching {...props} question={question} />;
  if (question.kind === 'classify') return <Classifying {...props} question={question} />;
  if (question.kind === 'order') return <OrderFields {...props} question={question} />;
  return <Options {...props} question={question} />;
}
