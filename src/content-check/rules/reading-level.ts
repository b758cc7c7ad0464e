import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { formulas } from '../reading/formulas.ts';
import { readingEase } from '../reading/reading-ease.ts';
import { type Sentence, sentencesOf } from '../reading/sentences.ts';
import type { TextBlock } from '../text-blocks.ts';
import { readBodies } from './read-bodies.ts';
import { scriptBlocks } from './script-blocks.ts';

const named = 3;
/** How much of a sentence is enough to find it by. */
const shownWords = 6;

/** A text in one language; `what` says what it is, in the singular: `lesson`. */
type Read = Readonly<{ what: string; lang: string; file: string; blocks: readonly TextBlock[] }>;

function shown({ text, line, words }: Sentence): string {
  return `line ${String(line)} (${String(words)} words: “${text.split(' ').slice(0, shownWords).join(' ')} …”)`;
}

function textsOf({ modules, sessions, methods }: Content): readonly Read[] {
  const lessons = modules.flatMap((module) => module.lessons);
  const scripts = [...sessions.map((unit) => ({ what: 'session', unit })), ...methods.map((unit) => ({ what: 'method', unit }))];
  return [
    ...lessons.flatMap(({ pages }) =>
      readBodies(pages).map(({ lang, file, body: { blocks } }) => ({ what: 'lesson', lang, file, blocks })),
    ),
    ...scripts.flatMap(({ what, unit: { pages } }) =>
      [...pages].map(([lang, page]) => ({ what, lang, file: page.file, blocks: scriptBlocks(page) })),
    ),
  ];
}

/** Lessons, sessions and methods that read harder than B2, with their longest sentences. */
export function readingLevel(content: Content): readonly Problem[] {
  return textsOf(content).flatMap(({ what, lang, file, blocks }) => {
    const formula = formulas[lang];
    const ease = readingEase(blocks, lang);
    if (formula === undefined || ease === null || ease >= formula.lowest) return [];
    const sentences = sentencesOf(blocks, lang);
    const longest = sentences.toSorted((one, other) => other.words - one.words).slice(0, named);
    return [
      {
        file,
        line: longest[0]?.line ?? null,
        message: `The ${what} reads harder than B2: ${formula.name} gives ${String(Math.floor(ease))}, and below ${String(formula.lowest)} is too hard.`,
        cure: `Take shorter sentences and plainer words. The longest sentences: ${longest.map(shown).join(', ')}.`,
      },
    ];
  });
}
