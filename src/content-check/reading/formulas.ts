import { syllable } from 'syllable';

import { dutchSyllables } from './dutch-syllables.ts';

/** A formula of reading ease: higher is easier, from about 0 to about 100. */
export type Formula = Readonly<{
  name: string;
  /** How many syllables a word has. */
  syllablesIn: (word: string) => number;
  /** The reading ease of a text, from the mean words of a sentence and the mean syllables of a word. */
  ease: (wordsPerSentence: number, syllablesPerWord: number) => number;
  /** The lowest reading ease that a lesson may have. */
  lowest: number;
}>;

/**
 * The formula of each language that has one.
 *
 * Both are the same idea, long sentences and long words, with weights fitted to the language, and both authors call 60 to 70 ordinary
 * reading (“standard”, “normaal”). Neither knows the levels of the Common European Framework. Tables that lay them beside each other put B2
 * at 60 to 70, and the band below it, which both authors call fairly difficult, at C1; so a lesson below 60 is clearly above B2. The formulas
 * see neither rare words nor knotty thoughts: a good number proves nothing, a bad one is a reason to look.
 *
 * @see R. Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32, 221–233
 * @see W. H. Douma (1960), De leesbaarheid van landbouwbladen, Wageningen
 */
export const formulas: Readonly<Record<string, Formula>> = {
  nl: {
    name: 'Flesch-Douma',
    syllablesIn: dutchSyllables,
    ease: (wordsPerSentence, syllablesPerWord) => 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord,
    lowest: 60,
  },
  en: {
    name: 'Flesch',
    syllablesIn: (word) => Math.max(1, syllable(word)),
    ease: (wordsPerSentence, syllablesPerWord) => 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
    lowest: 60,
  },
};
