import type { Content } from './content.ts';
import { formulas } from './reading/formulas.ts';
import { readingEase } from './reading/reading-ease.ts';
import { sentencesOf } from './reading/sentences.ts';
import { readBodies } from './rules/read-bodies.ts';
import { blockText } from './text-blocks.ts';
import { wordsIn } from './words-of.ts';

function cell(value: number | null, digits: number): string {
  return (value === null ? '–' : value.toFixed(digits)).padStart(7);
}

/**
 * A table of the lessons for authors: words, words of a sentence and reading ease, for each language.
 *
 * @returns its lines; what can't be told, as in a language without a formula, is “–”, and a text that can't be read is left out of its row
 */
export function reportLessons({ modules, langs }: Content): readonly string[] {
  const lessons = modules.flatMap((module) => module.lessons);
  const names = lessons.map(({ module, id }) => `${module}/${id}`);
  const width = Math.max('Lesson'.length, ...names.map((name) => name.length));
  const rows = lessons.map(({ pages }, at) => {
    const cells = readBodies(pages).map(({ lang, body: { blocks } }) => {
      const sentences = sentencesOf(blocks, lang);
      const inSentences = sentences.reduce((sum, { words }) => sum + words, 0);
      const perSentence = sentences.length === 0 ? null : inSentences / sentences.length;
      const counts = [
        cell(wordsIn(blocks.map(blockText).join('\n')), 0),
        cell(perSentence, 1),
        cell(readingEase(blocks, lang), 0),
      ];
      return `  ${lang.padEnd(3)}${counts.join('')}`;
    });
    return `${(names[at] ?? '').padEnd(width)}${cells.join('')}`;
  });
  const head = langs.map((lang) => `  ${lang.padEnd(3)}  words   /sent   ease`).join('');
  const used = langs.map((lang) => `${lang} ${formulas[lang]?.name ?? 'none'}`).join(', ');
  return [`${'Lesson'.padEnd(width)}${head}`, ...rows, `ease: ${used}; 60 to 70 is ordinary, higher is easier`];
}
