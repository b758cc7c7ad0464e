import { joinTexts } from '../../domain/wording/join-texts.ts';
import type { OpenQuestion } from '../../schemas/scan.ts';

/** What was written at open questions, by their ids. */
export type Texts = Readonly<Record<string, string>>;

/** The name and the id of an open question's field. */
export function questionField(id: string): string {
  return `question-${id}`;
}

function fieldOf(form: HTMLFormElement, id: string): HTMLInputElement | HTMLTextAreaElement | null {
  const field = form.elements.namedItem(questionField(id));
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
}

/** What stands in the form at every open question now; an empty field is an empty text, so that what was taken out stays out. */
export function textsInForm(form: HTMLFormElement, questions: readonly OpenQuestion[]): Texts {
  return Object.fromEntries(questions.map(({ id }) => [id, fieldOf(form, id)?.value ?? '']));
}

/** Puts kept texts into the form. What was written there before the island woke follows them, so that neither is lost. */
export function fillInTexts(form: HTMLFormElement, questions: readonly OpenQuestion[], kept: Texts): void {
  for (const { id, kind } of questions) {
    const field = fieldOf(form, id);
    if (field) field.value = joinTexts(kept[id] ?? '', field.value, kind === 'word' ? ', ' : '\n');
  }
}

/** The texts that say something, without the space around them. */
export function writtenTexts(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()]])));
}
