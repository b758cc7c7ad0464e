import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { decodeTrie } from 'cspell-trie-lib';

/** The words of a language. */
export type Dictionary = Readonly<{
  /** Whether it has the word in exactly this form; capitals and accents count. */
  has: (word: string) => boolean;
  /** At most three words that look like this one, the nearest first. */
  near: (word: string) => readonly string[];
}>;

/** Per language the file with its words, in packages that cspell keeps. */
const files: Readonly<Record<string, string>> = {
  nl: '@cspell/dict-nl-nl/Dutch.trie.gz',
  en: '@cspell/dict-en-gb/en_GB.trie.gz',
};

/** The languages that have a dictionary. */
export const spelledLangs: readonly string[] = Object.keys(files);

/** One changed letter costs 100. */
const farthest = 200;

async function read(file: string): Promise<Dictionary> {
  // The packages export their settings only, beside which the words stand.
  const [scope = '', name = '', words = ''] = file.split('/');
  const settings = createRequire(import.meta.url).resolve(`${scope}/${name}/cspell-ext.json`);
  const trie = decodeTrie(await promisify(gunzip)(await readFile(settings.replace('cspell-ext.json', words))));
  return {
    has: (word) => trie.hasWord(word, true),
    near: (word) =>
      trie
        .suggestWithCost(word, { numSuggestions: 3, includeTies: false, ignoreCase: false, timeout: 300 })
        .filter(({ cost }) => cost <= farthest)
        .map((found) => found.word),
  };
}

const opened = new Map<string, Promise<Dictionary>>();

/**
 * Opens the dictionary of a language; that takes about half a second for the first time, and none after it.
 *
 * @param lang one of `spelledLangs`
 * @throws RangeError if the language has no dictionary
 */
export async function openDictionary(lang: string): Promise<Dictionary> {
  const file = files[lang];
  if (file === undefined) throw new RangeError(`There is no dictionary for "${lang}".`);
  const dictionary = opened.get(lang) ?? read(file);
  opened.set(lang, dictionary);
  return dictionary;
}
