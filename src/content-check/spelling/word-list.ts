import type { Problem } from '../problem.ts';

/** The project's own words of a language: what it holds, with lines, and what is wrong with the file. */
export type WordList = Readonly<{ words: ReadonlyMap<string, number>; problems: readonly Problem[] }>;

/**
 * Reads a list of words: one a line, in the order of the alphabet; lines that begin with `#` say what belongs there.
 *
 * @param file the name of the file, relative to the project
 * @param text what is in it; `null` when there is no such file
 */
export function readWordList(file: string, text: string | null, lang: string): WordList {
  if (text === null) {
    const cure = 'Add it, with a line that begins with # and says what belongs there.';
    return { words: new Map(), problems: [{ file, line: null, message: 'This file is missing.', cure }] };
  }
  const { compare } = new Intl.Collator(lang);
  const words = new Map<string, number>();
  const problems: Problem[] = [];
  let before = '';
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    const word = line.trim();
    if (word === '' || word.startsWith('#')) continue;
    const say = (message: string, cure: string) => problems.push({ file, line: at + 1, message, cure });
    if (/\s/u.test(word)) {
      say(`“${word}” is more than one word.`, 'Put each word on a line of its own.');
      continue;
    }
    if (words.has(word)) say(`“${word}” stands here a second time.`, 'Take it out.');
    else if (compare(word, before) < 0) say(`“${word}” stands after “${before}”.`, 'Put the words in the order of the alphabet.');
    words.set(word, at + 1);
    before = word;
  }
  return { words, problems };
}
