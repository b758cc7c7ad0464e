/**
 * A text in sentences, to be spoken one after the other; together they are the whole text, but for white space at their ends. Where the browser can't tell
 * sentences apart, the text is one.
 *
 * @param tag of the language, as `locales` has it
 */
export function sentencesOf(text: string, tag: string): readonly string[] {
  const sentences =
    'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text), ({ segment }) => segment)
      : [text];
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
