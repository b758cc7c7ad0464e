import type { Locator, Page } from '@playwright/test';

import type { Question, QuestionWords } from '../../src/schemas/question.ts';
import { ariaLine } from './aria-line.ts';
import { chooseByKeyboard, selectByKeyboard, tabTo } from './keyboard.ts';
import type { Words } from './words.ts';

/** A question as it stands on a page, with its words in the language of the page. */
export interface QuestionOnPage {
  readonly page: Page;
  /** The form or the group that the question stands in. */
  readonly scope: Locator;
  readonly question: Question;
  readonly words: QuestionWords;
  readonly ui: Words;
}

/** What is chosen or placed: the options, or per item its target; nothing for an order, which is moved. */
export type Response = readonly string[] | Readonly<Record<string, string>>;

/** A response that is right everywhere, or at no option or item at all. */
export function responseThatIs(right: boolean, question: Question): Response {
  switch (question.kind) {
    case 'guess':
      return [question.options[0]?.id ?? ''];
    case 'single':
    case 'multiple': {
      const options = question.options.filter((option) => option.right === right).map(({ id }) => id);
      return question.kind === 'single' ? options.slice(0, 1) : options;
    }
    case 'match':
    case 'classify': {
      const { targets, items } = question;
      const other = (target: string) => targets[(targets.indexOf(target) + 1) % targets.length] ?? '';
      return Object.fromEntries(items.map(({ id, to }) => [id, right ? to : other(to)]));
    }
    case 'order':
      return [];
  }
}

/** The ids of the options that are chosen, or of the items that are placed or ordered: what gets feedback. */
export function partsOf(right: boolean, question: Question): readonly string[] {
  if (question.kind === 'order') return question.items.map(({ id }) => id);
  const response = responseThatIs(right, question);
  return question.kind === 'match' || question.kind === 'classify' ? Object.keys(response) : Object.values(response);
}

/** The group of one item of a `classify`, the list of one of a `match`. */
function placeOf({ scope, question, words }: QuestionOnPage, item: string): Locator {
  const name = words.items?.[item]?.text ?? '';
  return scope.getByRole(question.kind === 'classify' ? 'group' : 'combobox', { name, exact: true });
}

/** Answers with the keyboard alone. @param right for an order: moves all into the right order, or leaves them as they lie */
export async function answerByKeyboard(on: QuestionOnPage, right: boolean): Promise<void> {
  const { page, scope, question, words, ui } = on;
  const response = responseThatIs(right, question);
  if (question.kind === 'order') {
    if (!right) return;
    for (const [place, { id }] of question.items.entries()) {
      const text = words.items?.[id]?.text ?? '';
      const up = scope.getByRole('button', { name: `${ui['question.up']}: ${text}`, exact: true });
      const texts = await scope.getByRole('listitem').allTextContents();
      for (let at = texts.findIndex((item) => item.includes(text)); at > place; at -= 1) {
        await tabTo(page, up);
        await page.keyboard.press('Enter');
      }
    }
  } else if (question.kind === 'match') {
    for (const [item, target] of Object.entries(response))
      await selectByKeyboard(page, placeOf(on, item), question.targets.indexOf(target) + 1);
  } else if (question.kind === 'classify') {
    for (const [item, target] of Object.entries(response)) {
      const group = placeOf(on, item);
      await chooseByKeyboard(
        page,
        group.getByRole('radio'),
        group.getByRole('radio', { name: words.targets?.[target] ?? '', exact: true }),
      );
    }
  } else if (question.kind === 'multiple') {
    for (const { id } of question.options) {
      const box = scope.getByRole('checkbox', { name: words.options?.[id]?.text ?? '', exact: true });
      const wanted = Object.values(response).includes(id);
      if ((await box.isChecked()) === wanted) continue;
      await tabTo(page, box);
      await page.keyboard.press('Space');
    }
  } else {
    const [id = ''] = Object.values(response);
    const radio = scope.getByRole('radio', { name: words.options?.[id]?.text ?? '', exact: true });
    await chooseByKeyboard(page, scope.getByRole('radio'), radio);
  }
}

/** Answers with the mouse, on a page where the question has no answer yet; an order stays as it lies. */
export async function answer(on: QuestionOnPage, right: boolean): Promise<void> {
  const { scope, question, words } = on;
  const response = responseThatIs(right, question);
  if (question.kind === 'match')
    for (const [item, target] of Object.entries(response)) await placeOf(on, item).selectOption(target);
  else if (question.kind === 'classify')
    for (const [item, target] of Object.entries(response))
      await placeOf(on, item)
        .getByRole('radio', { name: words.targets?.[target] ?? '', exact: true })
        .check();
  else
    for (const id of Object.values(response))
      await scope
        .getByRole(question.kind === 'multiple' ? 'checkbox' : 'radio', { name: words.options?.[id]?.text ?? '', exact: true })
        .check();
}

/** What the accessibility tree holds of a question that is answered so, from its group inwards. */
export function treeOf({ question, words, ui }: QuestionOnPage, right: boolean): string {
  const response = responseThatIs(right, question);
  const lines = [`${ariaLine(0, 'group', words.prompt)}:`, '  - list:'];
  const item = (...inside: readonly string[]) => lines.push('    - listitem:', ...inside);
  if (question.kind === 'order') {
    for (const [at, { id }] of question.items.entries()) {
      const text = words.items?.[id]?.text ?? '';
      item(
        ariaLine(3, 'button', `${ui['question.up']}: ${text}`, { disabled: at === 0 }),
        ariaLine(3, 'button', `${ui['question.down']}: ${text}`, { disabled: at === question.items.length - 1 }),
      );
    }
  } else if (question.kind === 'match' || question.kind === 'classify') {
    const placed = new Map(Object.entries(response));
    for (const { id } of question.items) {
      const name = words.items?.[id]?.text ?? '';
      const isMatch = question.kind === 'match';
      const choices = question.targets.map((target) =>
        ariaLine(4, isMatch ? 'option' : 'radio', words.targets?.[target] ?? '', {
          [isMatch ? 'selected' : 'checked']: placed.get(id) === target,
        }),
      );
      item(`${ariaLine(3, isMatch ? 'combobox' : 'group', name)}:`, ...choices);
    }
  } else
    for (const { id } of question.options)
      item(
        ariaLine(3, question.kind === 'multiple' ? 'checkbox' : 'radio', words.options?.[id]?.text ?? '', {
          checked: Object.values(response).includes(id),
        }),
      );
  return lines.join('\n');
}
