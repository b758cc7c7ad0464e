import { blockText, lineInBlock, type TextBlock } from '../text-blocks.ts';
import { wordsIn } from '../words-of.ts';

/** A sentence of a text, without line breaks, and the line on which it begins. */
export type Sentence = Readonly<{ text: string; line: number; words: number }>;

/** A stretch of a text, and the number of characters before it. */
type Stretch = Readonly<{ segment: string; index: number }>;

/** A small letter goes on with the sentence before it, as in “Why?” she asked; an apostrophe may begin one (“’s Avonds”). */
const goesOn = /^[^\p{L}\p{N}’']*\p{Ll}/u;

function stretchesOf(text: string, lang: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const before = goesOn.test(segment) ? stretches.pop() : undefined;
    stretches.push(before === undefined ? { segment, index } : { ...before, segment: before.segment + segment });
  }
  return stretches;
}

/**
 * The sentences of a text in one language. The end of a paragraph ends a sentence, a question mark or an exclamation mark within one
 * doesn't, and headings are none: Flesch leaves them out of the count.
 */
export function sentencesOf(blocks: readonly TextBlock[], lang: string): readonly Sentence[] {
  return blocks
    .filter(({ heading }) => !heading)
    .flatMap((block) =>
      // A line break would end a sentence; a space in its place keeps the count of characters.
      stretchesOf(blockText(block).replaceAll('\n', ' '), lang).map(({ segment, index }) => {
        const text = segment.trim().replace(/ +/gu, ' ');
        return { text, line: lineInBlock(block, index + segment.search(/\S|$/u)), words: wordsIn(text) };
      }),
    )
    .filter(({ words }) => words > 0);
}
