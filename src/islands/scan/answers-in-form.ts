import type { Answer, Answers } from '../../domain/scoring/score-scale.ts';
import type { Item } from '../../schemas/scan.ts';

const values: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['unknown', 'unknown'],
]);

/** The answers that are ticked in the form; an item without a tick is absent. */
export function answersInForm(form: HTMLFormElement, items: readonly Item[]): Answers {
  const data = new FormData(form);
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const field = data.get(id);
      const answer = typeof field === 'string' ? values.get(field) : undefined;
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** Ticks the given answers where nothing is ticked yet: what was chosen before the island woke wins, item by item. */
export function tickAnswers(form: HTMLFormElement, items: readonly Item[], answers: Answers): void {
  const ticked = answersInForm(form, items);
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.type === 'radio' && ticked[field.name] === undefined)
      field.checked = String(answers[field.name] ?? '') === field.value;
}

/** Shows the given answers, also where another one is ticked. */
export function showAnswers(form: HTMLFormElement, answers: Answers): void {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.type === 'radio' && String(answers[field.name] ?? '') === field.value)
      field.checked = true;
}
