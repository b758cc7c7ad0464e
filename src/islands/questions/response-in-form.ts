import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import type { Question } from '../../schemas/question.ts';

/** The texts of the fields of a name, without files. */
const texts = (data: FormData, name: string) =>
  data
    .getAll(name)
    .filter((value) => typeof value === 'string' && value !== '')
    .map(String);

/** What is filled in at a question: the form holds the answers, also those given before the island woke. */
export function responseInForm(form: HTMLFormElement, name: string, question: Question): QuestionResponse {
  const data = new FormData(form);
  if (question.kind === 'match' || question.kind === 'classify') {
    const placed = question.items.flatMap(({ id }) => texts(data, `${name}/${id}`).map((target) => [id, target] as const));
    return { kind: 'sorting', placed: Object.fromEntries(placed) };
  }
  if (question.kind === 'order') return { kind: 'order', items: texts(data, name) };
  return { kind: 'choice', options: texts(data, name) };
}

/** Tells whether nothing at all is filled in; an order always has one. */
export function isEmpty(response: QuestionResponse): boolean {
  if (response.kind === 'choice') return response.options.length === 0;
  return response.kind === 'sorting' && Object.keys(response.placed).length === 0;
}

/** Puts a kept response back into the form's fields; an order is put back by who draws the list. */
export function fillForm(form: HTMLFormElement, name: string, response: QuestionResponse): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && response.kind === 'choice' && field.name === name)
      field.checked = response.options.includes(field.value);
    if (response.kind !== 'sorting' || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const target = response.placed[field.name.slice(name.length + 1)];
    if (target === undefined || !field.name.startsWith(`${name}/`)) continue;
    if (field instanceof HTMLInputElement) field.checked = field.value === target;
    else field.value = target;
  }
}
