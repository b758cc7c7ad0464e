import type { Page } from '@playwright/test';

import { calculate } from './calculate.ts';
import type { Rating } from './expected-scores.ts';

/** One scale of a printed scoring sheet, as it reads. */
interface PaperScale {
  readonly title: string;
  /** A line for each statement: its number and text, and what its value is. */
  readonly lines: readonly (readonly [statement: string, rule: string])[];
  /** The last line, which says how the number comes about. */
  readonly sum: string;
}

/** A form and its scoring sheet as they come out of the printer. */
export interface PaperForm {
  /** The statements in their order, by which they are numbered, each with what can be ticked. */
  readonly statements: readonly Readonly<{ text: string; boxes: readonly string[] }>[];
  /** All that the sheet says above its scales. */
  readonly instruction: string;
  readonly scales: readonly PaperScale[];
}

/** Reads a page as it is printed, in one go: a form has some hundred texts. @param sheetTitle the heading of the scoring sheet */
export async function readPaperForm(page: Page, sheetTitle: string): Promise<PaperForm> {
  await page.emulateMedia({ media: 'print' });
  const statements = await page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .evaluateAll((groups) => {
      const textOf = (element: Element | null) => (element instanceof HTMLElement ? element.innerText.trim() : '');
      return groups.map((group) => ({
        text: textOf(group.querySelector('legend')),
        boxes: [...group.querySelectorAll('label')].map(textOf),
      }));
    });
  const sheet = await page.getByRole('region', { name: sheetTitle }).evaluate((region) => {
    const textsOf = (within: Element, selector: string) =>
      [...within.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.innerText.trim());
    return {
      instruction: textsOf(region, 'p').join('\n'),
      tables: [...region.querySelectorAll('table')].map((table) => ({
        title: textsOf(table, 'caption b').join(),
        rows: [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'td')),
      })),
    };
  });
  await page.emulateMedia({ media: 'screen' });
  const scales = sheet.tables.map(({ title, rows }) => ({
    title,
    lines: rows.slice(0, -1).map(([statement = '', rule = '']) => [statement, rule] as const),
    sum: rows.at(-1)?.join(' ') ?? '',
  }));
  return { statements, instruction: sheet.instruction, scales };
}

/** What a box counts for, by what stands beside it: the sheet names the first and the last of five. */
function valueOfBox(paper: PaperForm, at: number, tick: number): number {
  const [, low, first, high, last] = /(\d) \(([^)]+)\)\D+(\d) \(([^)]+)\)/.exec(paper.instruction) ?? [];
  const boxes = paper.statements[at]?.boxes ?? [];
  if (boxes[0] !== first || boxes[4] !== last || low !== '1' || high !== '5')
    throw new Error(`The sheet counts from "${first ?? ''}" to "${last ?? ''}", and the boxes say otherwise.`);
  return tick;
}

/**
 * Does what the scoring sheet says, literally, with nothing but the sheet, the ticked form and a pencil.
 *
 * @param ticks one for each statement, in their order
 * @returns by scale the number, not rounded, or `null` where the sheet gives none
 * @throws Error if the sheet says something that cannot be done
 */
export function scoreByHand(paper: PaperForm, ticks: readonly Rating[]): ReadonlyMap<string, number | null> {
  return new Map(
    paper.scales.map(({ title, lines, sum }) => {
      const written = lines.flatMap(([line, rule]) => {
        const [, number = '', text = ''] = /^(\d+)\.\s+(.+)$/s.exec(line) ?? [];
        const at = Number(number) - 1;
        if (paper.statements[at]?.text !== text) throw new Error(`Statement ${number} of the form is not "${text}".`);
        const tick = ticks[at] ?? null;
        if (typeof tick !== 'number') return [];
        const value = valueOfBox(paper, at, tick);
        const [, from] = /^(\d+)\s+(?:minus|−)\s+\D+$/.exec(rule) ?? [];
        if (from === undefined && /\d/.test(rule)) throw new Error(`Nobody can tell what to do with "${rule}".`);
        return [from === undefined ? value : Number(from) - value];
      });
      // "Add up the values (S) and count the statements that you answered (C). With 4 of 6 or more: 100 × … = ____"
      const [, total = '', count = '', needed, of, formula = ''] =
        /\(([A-Z])\)[^()]+\(([A-Z])\)\D+(\d+)\D+(\d+)[^:]*:([^=]+)=/.exec(sum) ?? [];
      if (Number(of) !== lines.length)
        throw new Error(`"${title}" has ${lines.length} statements, and its sheet says ${of ?? ''}.`);
      if (written.length < Number(needed)) return [title, null];
      const values = { [total]: written.reduce((all, value) => all + value, 0), [count]: written.length };
      return [title, calculate(formula, values)];
    }),
  );
}
