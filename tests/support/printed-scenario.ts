import { readFileSync } from 'node:fs';

import { type HTMLElement, parse } from 'node-html-parser';

import type { Lang } from '../../src/i18n/locales.ts';
import { ui, type Words } from './words.ts';

/** A part of a condition: what a meter, by its name, must at least or at most stand at. */
interface Bound {
  readonly meter: string;
  readonly side: 'least' | 'most';
  readonly value: number;
}

/** What a line says that leads on: its condition, empty where there is none, and the number that it leads to. */
interface Onward {
  readonly text: string;
  readonly condition: readonly Bound[];
  readonly number: number;
}

/** A numbered section as it is read. */
interface PrintedSection {
  readonly text: string;
  /** What is added to the meters, by their names. */
  readonly counts: readonly (readonly [meter: string, by: number])[];
  readonly onward: readonly Onward[];
}

/** The numbered text of a scenario as it stands on its page, to be played with a pencil. */
export interface PrintedScenario {
  readonly sections: ReadonlyMap<number, PrintedSection>;
  /** Where each meter begins, by its name. */
  readonly start: Readonly<Record<string, number>>;
}

const textOf = (element: HTMLElement | null) => (element?.text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Reads a condition in words: "Trust stands at 4 or higher and strain stands at 3 or lower". */
function boundsIn(condition: string, words: Words): readonly Bound[] {
  const patternOf = (sentence: string) => new RegExp(`^${sentence.replace('{meter}', '(.+)').replace('{value}', '(\\d+)')}$`);
  const least = patternOf(words['scenarioPaper.atLeast']);
  const most = patternOf(words['scenarioPaper.atMost']);
  return condition.split(` ${words['scenarioPaper.and']} `).map((part) => {
    const [, meter, value] = least.exec(part) ?? most.exec(part) ?? [];
    if (meter === undefined) throw new RangeError(`Nobody can tell when this holds: ${part}`);
    return { meter, side: least.test(part) ? 'least' : 'most', value: Number(value) };
  });
}

function onwardIn(item: HTMLElement, words: Words): Onward {
  const text = textOf(item);
  const number = Number(new RegExp(`${words['scenarioPaper.goTo'].replace('{number}', '(\\d+)')}$`).exec(text)?.[1]);
  if (!Number.isInteger(number)) throw new RangeError(`This line leads nowhere: ${text}`);
  const conditions = [words['scenarioPaper.onlyIf'], words['scenarioPaper.if']].map((sentence) =>
    new RegExp(`^${sentence.replace('{condition}', '(.+?)')}`).exec(text),
  );
  const condition = conditions.find((found) => found)?.[1];
  return { text, condition: condition === undefined ? [] : boundsIn(condition, words), number };
}

/** Reads the numbered text of a built page. @param path of the page below `dist/` */
export function readPrintedScenario(path: string, lang: Lang): PrintedScenario {
  const root = parse(readFileSync(`dist/${path}index.html`, 'utf8'));
  const paper = root.querySelector('.scenario-paper');
  if (!paper) throw new RangeError(`There is no numbered text on ${path}.`);
  const words = ui(lang);
  const startsAt = new RegExp(`^${words['scenarioPaper.start'].replace('{value}', '(\\d+)')}$`);
  const start = paper.querySelectorAll('.tally li').map((row) => {
    const value = row.querySelectorAll('span').map((span) => startsAt.exec(textOf(span))?.[1]);
    return [textOf(row.querySelector('b')), Number(value.find((found) => found !== undefined))] as const;
  });
  const sections = paper.querySelectorAll('.paper-section').map((section) => {
    const counts = textOf(section.querySelector('.paper-count'))
      .split(' · ')
      .flatMap((count) => {
        const [, meter, sign, by] = /^(.+) ([+−])(\d+)$/.exec(count) ?? [];
        return meter === undefined ? [] : [[meter, Number(by) * (sign === '−' ? -1 : 1)] as const];
      });
    return [
      Number(textOf(section.querySelector('h3'))),
      { text: textOf(section), counts, onward: section.querySelectorAll('ul li').map((item) => onwardIn(item, words)) },
    ] as const;
  });
  return { sections: new Map(sections), start: Object.fromEntries(start) };
}

/** Whether a condition holds for what is tallied. */
function holdsOnPaper(condition: readonly Bound[], tally: Readonly<Record<string, number>>): boolean {
  return condition.every(({ meter, side, value }) => {
    const stands = tally[meter];
    if (stands === undefined) throw new RangeError(`Nobody keeps count of ${meter}.`);
    return side === 'least' ? stands >= value : stands <= value;
  });
}

/**
 * Plays the printed text as someone does with a pencil: ticks, leafs, counts.
 *
 * @param pick which of the lines that are open is taken, by its place
 * @returns the text of the last section, the tally at the end, and the texts of the lines taken
 */
export function playOnPaper({ sections, start }: PrintedScenario, pick: (open: number) => number) {
  const tally: Record<string, number> = { ...start };
  const taken: string[] = [];
  let section = sections.get(1);
  while (section && section.onward.length > 0) {
    const open = section.onward.filter(({ condition }) => holdsOnPaper(condition, tally));
    // At a choice the reader picks; after it, the first line whose condition holds leads on.
    const isOutcome = section.counts.length > 0;
    const next = isOutcome ? open[0] : open[pick(open.length)];
    if (!next) throw new RangeError(`Nothing leads on from: ${section.text}`);
    if (!isOutcome) taken.push(next.text);
    section = sections.get(next.number);
    for (const [meter, by] of section?.counts ?? []) tally[meter] = (tally[meter] ?? Number.NaN) + by;
  }
  return { ending: section?.text ?? '', tally, taken };
}
