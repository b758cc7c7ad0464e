import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { formulas } from '../reading/formulas.ts';
import { readingEase } from '../reading/reading-ease.ts';
import { type Sentence, sentencesOf } from '../reading/sentences.ts';
import { readBodies } from './read-bodies.ts';

const named = 3;
/** How much of a sentence is enough to find it by. */
const shownWords = 6;

function shown({ text, line, words }: Sentence): string {
  return `line ${String(line)} (${String(words)} words: “${text.split(' ').slice(0, shownWords).join(' ')} …”)`;
}

/** Lessons that read harder than B2, with their longest sentences. */
export function readingLevel({ modules }: Content): readonly Problem[] {
  const lessons = modules.flatMap((module) => module.lessons);
  return lessons.flatMap(({ pages }) =>
    readBodies(pages).flatMap(({ lang, file, body }) => {
      const formula = formulas[lang];
      const ease = readingEase(body.blocks, lang);
      if (formula === undefined || ease === null || ease >= formula.lowest) return [];
      const sentences = sentencesOf(body.blocks, lang);
      const longest = sentences.toSorted((one, other) => other.words - one.words).slice(0, named);
      return [
        {
          file,
          line: longest[0]?.line ?? null,
          message: `The lesson reads harder than B2: ${formula.name} gives ${String(Math.floor(ease))}, and below ${String(formula.lowest)} is too hard.`,
          cure: `Take shorter sentences and plainer words. The longest sentences: ${longest.map(shown).join(', ')}.`,
        },
      ];
    }),
  );
}
