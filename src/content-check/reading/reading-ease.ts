import type { TextBlock } from '../text-blocks.ts';
import { wordsOf } from '../words-of.ts';
import { formulas } from './formulas.ts';
import { sentencesOf } from './sentences.ts';

/**
 * How easily a text reads, by the formula of its language; a number in digits counts as a word of one syllable.
 *
 * @returns from about 0 (hard) to about 100 (easy); `null` for a language without a formula and for a text without sentences
 */
export function readingEase(blocks: readonly TextBlock[], lang: string): number | null {
  const formula = formulas[lang];
  const sentences = sentencesOf(blocks, lang);
  if (formula === undefined || sentences.length === 0) return null;
  const words = sentences.flatMap(({ text }) => wordsOf(text));
  const syllables = words.reduce((sum, word) => sum + formula.syllablesIn(word), 0);
  return formula.ease(words.length / sentences.length, syllables / words.length);
}
