import { blockText, lineInBlock, type TextBlock } from '../text-blocks.ts';
import { wordsIn } from '../words-of.ts';

/** A sentence of a text, without line breaks, and the line on which it begins. */
export type Sentence = Readonly<{ text: string; line: number; words: number }>;

/**
 * The sentences of a text in one language. The end of a paragraph ends a sentence, and headings are none: Flesch leaves them out of the
 * count.
 */
export function sentencesOf(blocks: readonly TextBlock[], lang: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return blocks
    .filter(({ heading }) => !heading)
    .flatMap((block) =>
      // A line break would end a sentence; a space in its place keeps the count of characters.
      [...segmenter.segment(blockText(block).replaceAll('\n', ' '))].map(({ segment, index }) => {
        const text = segment.trim().replace(/ +/gu, ' ');
        return { text, line: lineInBlock(block, index + segment.search(/\S|$/u)), words: wordsIn(text) };
      }),
    )
    .filter(({ words }) => words > 0);
}
