/** What stands for `{other}` and `{professional}`: a name or an initial, or the fallback of the language. */
export type Names = Readonly<{ other: string; professional: string }>;

const placeholder = /\{(other|professional)\}/gu;

/** What stands before a word that opens a sentence: nothing, or the end of another, with quotation marks or without. */
const beforeSentence = /(?:^|[.!?…]["”’]?\s+)["“‘]?$/u;

/** A word with a capital, as at the start of a sentence; a name that begins with a sign stays as it is. */
function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase() + word.slice(first.length);
}

/** A text with `{other}` and `{professional}` filled in, with a capital where one opens a sentence. */
export function fillNames(text: string, names: Names): string {
  const filled = text.replace(placeholder, (_match, who: keyof Names, at: number) =>
    beforeSentence.test(text.slice(0, at)) ? capitalised(names[who]) : names[who],
  );
  // An initial has a full stop of its own, so the sentence needs none.
  return filled.replace(/\.\.(?!\.)/gu, '.');
}
