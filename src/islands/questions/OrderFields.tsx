import type { ReactNode } from 'react';

import { fill } from '../../i18n/fill.ts';
import type { Question, QuestionWords } from '../../schemas/question.ts';
import type { QuestionUi } from './question-ui.ts';

interface Props {
  name: string;
  question: Extract<Question, { kind: 'order' }>;
  words: QuestionWords;
  ui: QuestionUi;
  order?: { items: readonly string[]; move: (item: string, by: 1 | -1) => void; awake: boolean };
  below: (id: string) => ReactNode;
}

/** The order in which the items are first shown: the same for everyone, and not the right one. */
export function firstOrder(question: Extract<Question, { kind: 'order' }>): readonly string[] {
  const ids = question.items.map(({ id }) => id);
  const byName = ids.toSorted();
  const isRight = byName.every((id, at) => id === ids[at]);
  return isRight ? byName.toReversed() : byName;
}

/** Moves the focus to the button that moves an item on in the same direction, or, at the end of the list, back. */
export function focusMove(form: HTMLFormElement | null, item: string, by: 1 | -1): void {
  const button = (step: number) => form?.querySelector<HTMLButtonElement>(`button[data-move="${item} ${step}"]`);
  const onward = button(by);
  (onward?.disabled ? button(-by) : onward)?.focus();
}

/** Items that move up and down by buttons. */
export function OrderFields({ name, question, words, ui, order, below }: Props) {
  const items = order?.items ?? firstOrder(question);
  return (
    <ol className="options order">
      {items.map((id, at) => {
        const text = words.items?.[id]?.text ?? '';
        return (
          <li key={id}>
            <div className="ordering">
              <input type="hidden" name={name} value={id} />
              <span>{text}</span>
              <button
                type="button"
                data-move={`${id} -1`}
                disabled={!order?.awake || at === 0}
                onClick={() => order?.move(id, -1)}
                aria-label={`${ui.up}: ${text}`}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                data-move={`${id} 1`}
                disabled={!order?.awake || at === items.length - 1}
                onClick={() => order?.move(id, 1)}
                aria-label={`${ui.down}: ${text}`}
              >
                <span aria-hidden="true">↓</span>
              </button>
              <span className="visually-hidden">{fill(ui.place, { place: at + 1, of: items.length })}</span>
            </div>
            {below(id)}
          </li>
        );
      })}
    </ol>
  );
}
