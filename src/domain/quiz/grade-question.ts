import type { Question } from '../../schemas/question.ts';
import type { QuestionResponse } from '../record/entry-types.ts';

/** How a response to a question stands. */
export type Grade = Readonly<{
  /** Whether there is enough to check: one option, one or more of `multiple`, all items sorted or put in order. */
  complete: boolean;
  /** `null` where nothing is right or wrong (a guess), or not enough is answered. */
  right: boolean | null;
  /** Option id to whether it is rightly chosen or rightly left; empty for a guess, and for questions without options. */
  perOption: Readonly<Record<string, boolean>>;
  /** Item id to whether it is in its right place; an item without a place is not. Empty for questions without items. */
  perItem: Readonly<Record<string, boolean>>;
}>;

type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
type ResponseOf<Kind extends QuestionResponse['kind']> = Extract<QuestionResponse, { kind: Kind }>;

const notAnswered: Grade = { complete: false, right: null, perOption: {}, perItem: {} };

function allRight(parts: Readonly<Record<string, boolean>>): boolean {
  return Object.values(parts).every(Boolean);
}

function gradeChoice(question: QuestionOf<'guess' | 'single' | 'multiple'>, { options }: ResponseOf<'choice'>): Grade {
  const chosen = question.options.filter(({ id }) => options.includes(id)).length;
  const complete = question.kind === 'multiple' ? chosen > 0 : chosen === 1;
  if (question.kind === 'guess') return { ...notAnswered, complete };
  const perOption = Object.fromEntries(question.options.map(({ id, right }) => [id, options.includes(id) === right]));
  return { complete, right: complete ? allRight(perOption) : null, perOption, perItem: {} };
}

function gradeSorting({ items, targets }: QuestionOf<'match' | 'classify'>, { placed }: ResponseOf<'sorting'>): Grade {
  const complete = items.every(({ id }) => Object.hasOwn(placed, id) && targets.some((target) => target === placed[id]));
  const perItem = Object.fromEntries(items.map(({ id, to }) => [id, Object.hasOwn(placed, id) && placed[id] === to]));
  return { complete, right: complete ? allRight(perItem) : null, perOption: {}, perItem };
}

function gradeOrder(question: QuestionOf<'order'>, response: ResponseOf<'order'>): Grade {
  const rightOrder = question.items.map(({ id }) => id);
  const placed = [...new Set(response.items)].filter((id) => rightOrder.includes(id));
  const complete = placed.length === rightOrder.length;
  const perItem = Object.fromEntries(rightOrder.map((id, place) => [id, placed[place] === id]));
  return { complete, right: complete ? allRight(perItem) : null, perOption: {}, perItem };
}

/**
 * How a response to a question stands. `multiple` is right only if all right options are chosen and no other, sorting only if
 * every item is in its target, an order only if it is exact.
 *
 * @param response may be an old one: options, items and targets that the question no longer has do not count, and a response of
 *   another kind than the question asks for counts as none
 */
export function grade(question: Question, response: QuestionResponse): Grade {
  switch (question.kind) {
    case 'guess':
    case 'single':
    case 'multiple':
      return response.kind === 'choice' ? gradeChoice(question, response) : notAnswered;
    case 'match':
    case 'classify':
      return response.kind === 'sorting' ? gradeSorting(question, response) : notAnswered;
    case 'order':
      return response.kind === 'order' ? gradeOrder(question, response) : notAnswered;
  }
}
